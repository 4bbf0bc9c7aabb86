import { STACK_NAME } from '../aws/names';
import type { Expression } from '../spec/values';
import { AuthoringError } from './authoring-error';
import type { Complete } from './parameters';
import { captureSite, type Site } from './site';
import type { AnyStack, StackArguments } from './stack';

/** An environment has literals only: strings, numbers and lists of strings. */
type Plain<T> = T extends Expression ? never : T extends readonly (infer E)[] ? readonly Plain<E>[] : T;
type PlainArguments<A> = { readonly [K in keyof A]: Plain<A[K]> };

/** Tags of every resource of the environment. Nested stacks add their component. */
export interface EnvironmentTags {
  readonly system: string;
  readonly environment: string;
  readonly owner: string;
  readonly component?: string;
}

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

export interface EnvironmentDeclaration<S extends AnyStack, Given> {
  readonly stackName: string;
  readonly region: string;
  /** The account that the environment must be deployed to. @default any account */
  readonly account?: string;
  readonly parameters: Complete<PlainArguments<StackArguments<S>>, Given>;
  readonly tags: EnvironmentTags;
  /** Whether termination protection is on for the stack. */
  readonly terminationProtection: boolean;
  /** Whether a person must approve changes. */
  readonly approval: boolean;
  readonly stackPolicy?: StackPolicy;
}

/** A root stack with the configuration of one deployment. */
export interface Environment {
  readonly name: string;
  readonly site: Site;
  readonly stack: AnyStack;
  readonly stackName: string;
  readonly region: string;
  readonly account: string | undefined;
  /** In the form of CloudFormation's API: strings, lists joined by commas. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly tags: Readonly<Record<string, string>>;
  readonly terminationProtection: boolean;
  readonly approval: boolean;
  readonly stackPolicy: StackPolicy | undefined;
}

const ACCOUNT = /^\d{12}$/;

/** Defines an environment of a root stack. Missing, misspelt and disallowed parameters are compile errors. */
export function defineEnvironment<
  S extends AnyStack,
  const Given extends Partial<PlainArguments<StackArguments<S>>>,
>(name: string, stack: S, declaration: EnvironmentDeclaration<S, Given>): Environment {
  const site = captureSite();
  const { stackName, account, parameters, tags, stackPolicy, ...rest } = declaration;
  if (!STACK_NAME.test(stackName))
    throw new AuthoringError(
      `the stack name ${JSON.stringify(stackName)} is not valid: use letters, digits and hyphens, and start with a letter`,
      site,
    );
  if (account !== undefined && !ACCOUNT.test(account))
    throw new AuthoringError(
      `the account ${JSON.stringify(account)} is not valid: an account ID has twelve digits`,
      site,
    );
  return {
    ...rest,
    name,
    site,
    stack,
    stackName,
    account,
    stackPolicy,
    // A string is the type of a compile error, never a value.
    parameters: texts(typeof parameters === 'object' ? parameters : {}),
    tags: texts(tags),
  };
}

function texts(values: object): Record<string, string> {
  const given = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(
    given.map(([key, value]) => [key, Array.isArray(value) ? value.join(',') : String(value)]),
  );
}
