import { STACK_NAME } from '../aws/names';
import type { Expression } from '../spec/values';
import { AuthoringError } from './authoring-error';
import type { Complete } from './parameters';
import { captureSite, type Site } from './site';
import type { AnyStack, StackArguments } from './stack';

/** What an environment gives can't refer to anything: it is plain text, a number, or a list of texts. */
type Plain<T> = T extends Expression ? never : T extends readonly (infer E)[] ? readonly Plain<E>[] : T;
type PlainArguments<A> = { readonly [K in keyof A]: Plain<A[K]> };

/** Every resource carries these; a nested stack adds its component. */
export interface EnvironmentTags {
  readonly system: string;
  readonly environment: string;
  readonly owner: string;
  readonly component?: string;
}

/** One statement of a stack policy: what an update may do to which resources, by logical ID. */
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
  /** The only account that it may be deployed to; any where none is given. */
  readonly account?: string;
  readonly parameters: Complete<PlainArguments<StackArguments<S>>, Given>;
  readonly tags: EnvironmentTags;
  /** Whether AWS refuses to delete the stack. */
  readonly terminationProtection: boolean;
  /** Whether a person must say yes before changes are made. */
  readonly approval: boolean;
  readonly stackPolicy?: StackPolicy;
}

/** A root with everything that one deployment of it needs. */
export interface Environment {
  readonly name: string;
  readonly site: Site;
  readonly stack: AnyStack;
  readonly stackName: string;
  readonly region: string;
  readonly account: string | undefined;
  /** As CloudFormation takes them: texts, lists joined by commas. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly tags: Readonly<Record<string, string>>;
  readonly terminationProtection: boolean;
  readonly approval: boolean;
  readonly stackPolicy: StackPolicy | undefined;
}

const ACCOUNT = /^\d{12}$/;

/** An environment of a root. A parameter that is missing, misspelt or not allowed doesn't compile. */
export function defineEnvironment<
  S extends AnyStack,
  const Given extends Partial<PlainArguments<StackArguments<S>>>,
>(name: string, stack: S, declaration: EnvironmentDeclaration<S, Given>): Environment {
  const site = captureSite();
  const { stackName, account, parameters, tags, stackPolicy, ...rest } = declaration;
  if (!STACK_NAME.test(stackName))
    throw new AuthoringError(
      `the stack name ${JSON.stringify(stackName)} is not one for AWS: use letters, digits and hyphens, a letter first`,
      site,
    );
  if (account !== undefined && !ACCOUNT.test(account))
    throw new AuthoringError(`the account ${JSON.stringify(account)} is not one: it has twelve digits`, site);
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
