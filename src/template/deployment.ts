import { STACK_NAME } from '../aws/names';
import type { Expression, Scalar } from '../spec/values';
import { AuthoringError } from './authoring-error';
import type { Manifests } from './manifests';
import type { Complete } from './parameters';
import { captureSite, type Site } from './site';
import type { AnyStack, StackArguments, StackOutputs } from './stack';

declare const outputs: unique symbol;
declare const carries: unique symbol;

/** A parameter of a deployment is a literal (a string, a number or a list of strings) or an output of another deployment. */
type Value<T> =
  T extends Expression<infer V>
    ? V extends Scalar
      ? OutputReference<V>
      : never
    : T extends readonly (infer E)[]
      ? readonly Exclude<E, Expression>[]
      : T;
type Values<A> = { readonly [K in keyof A]: Value<A[K]> };

/** A statement of a stack policy: which update actions it allows or denies on which logical IDs. */
export interface StackPolicyStatement {
  readonly Effect: 'Allow' | 'Deny';
  readonly Action: readonly ('Update:*' | 'Update:Modify' | 'Update:Replace' | 'Update:Delete')[];
  readonly Principal: '*';
  readonly Resource: string;
  readonly Condition?: { readonly StringEquals: { readonly ResourceType: readonly string[] } };
}

export interface StackPolicy {
  readonly Statement: readonly StackPolicyStatement[];
}

/** A static site: the files of a folder, served by a distribution from a bucket. */
export interface DeployedFiles<Output extends string = string> {
  /** The command that writes the folder, run in the folder of the project. */
  readonly build: string;
  /** Relative to the folder of the project. */
  readonly folder: string;
  /** The output with the name of the bucket. */
  readonly bucket: Output;
  /** The output with the ID of the distribution. */
  readonly distribution: Output;
}

export interface DeploymentDeclaration<S extends AnyStack, Given> {
  readonly stackName: string;
  readonly region: string;
  /** The account that the stack must be deployed to. @default any account */
  readonly account?: string;
  readonly parameters: Complete<Values<StackArguments<S>>, Given>;
  readonly stackPolicy?: StackPolicy;
  /** Files that are deployed after the stack. @default none */
  readonly files?: DeployedFiles<keyof StackOutputs<S> & string>;
  /** Kubernetes objects that are applied to the stack's cluster after it, in this order. @default none */
  readonly manifests?: readonly Manifests<S>[];
  /** Stacks that must exist first although no parameter refers to their outputs. @default none */
  readonly after?: readonly Deployment[];
}

/** A root stack as an environment deploys it. `O` has the types of its outputs. */
export class Deployment<out O = unknown> {
  declare readonly [outputs]: O;

  constructor(
    /** The name of the stack in its environment, such as `network`. */
    readonly name: string,
    readonly site: Site,
    readonly stack: AnyStack,
    readonly stackName: string,
    readonly region: string,
    readonly account: string | undefined,
    /** Literals in the form of CloudFormation's API: strings, lists joined by commas. */
    readonly parameters: Readonly<Record<string, string | OutputReference>>,
    readonly stackPolicy: StackPolicy | undefined,
    readonly after: readonly Deployment[],
    readonly files: DeployedFiles | undefined,
    readonly manifests: readonly Manifests[],
  ) {}
}

/** An output of a deployed stack, read when the stack that uses it is deployed. `T` is the type of its value. */
export class OutputReference<out T = unknown> {
  declare readonly [carries]: T;

  constructor(
    readonly deployment: Deployment,
    readonly output: string,
  ) {}
}

/** A parameter's value that is an output of another stack, which may be in another region or of another system. */
export function outputOf<O, const K extends keyof O & string>(
  deployment: Deployment<O>,
  output: K,
): OutputReference<O[K]> {
  return new OutputReference(deployment, output);
}

function isUndefined(value: unknown): boolean {
  if (Array.isArray(value)) return value.includes(undefined);
  return value instanceof OutputReference && value.deployment === undefined;
}

const ACCOUNT = /^\d{12}$/;
const NAME = /^[a-z][a-z0-9-]*$/;

/** Places a root stack. Missing, misspelt and disallowed parameters and outputs of another kind are compile errors. */
export function deployment<S extends AnyStack, const Given extends Partial<Values<StackArguments<S>>>>(
  name: string,
  stack: S,
  declaration: DeploymentDeclaration<S, Given>,
): Deployment<StackOutputs<S>> {
  const site = captureSite();
  const {
    stackName,
    region,
    account,
    parameters,
    stackPolicy,
    files,
    after = [],
    manifests = [],
  } = declaration;
  const invalid = (what: string, value: string, rule: string) =>
    new AuthoringError(`the ${what} ${JSON.stringify(value)} is not valid: ${rule}`, site);
  // In a cycle, files or constants use each other before they have a value, which the compiler does not always see.
  const circular = [...Object.entries<unknown>(parameters), ['after', [...after]] as const].find(
    ([, value]) => isUndefined(value),
  );
  if (circular)
    throw new AuthoringError(
      `the stack ${stackName} refers in ${circular[0]} to a stack that is not defined yet: define a stack before those that need it, and let no two need each other`,
      site,
    );
  if (!NAME.test(name))
    throw invalid('name', name, 'use small letters, digits and hyphens, and start with a letter');
  if (!STACK_NAME.test(stackName))
    throw invalid('stack name', stackName, 'use letters, digits and hyphens, and start with a letter');
  if (account !== undefined && !ACCOUNT.test(account))
    throw invalid('account', account, 'an account ID has twelve digits');
  // A string is the type of a compile error, never a value.
  const given = parameterValues(typeof parameters === 'object' ? parameters : {});
  return new Deployment(
    name,
    site,
    stack,
    stackName,
    region,
    account,
    given,
    stackPolicy,
    after,
    files,
    manifests,
  );
}

function parameterValues(given: object): Record<string, string | OutputReference> {
  const values: Record<string, string | OutputReference> = {};
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined) continue;
    values[name] =
      value instanceof OutputReference ? value : Array.isArray(value) ? value.join(',') : String(value);
  }
  return values;
}
