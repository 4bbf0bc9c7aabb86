import type { AnyResource, Carried, Expression, Scalar } from '../spec/values';
import { AuthoringError } from './authoring-error';
import type { ConditionExpression, NamedCondition } from './condition';
import { Draft, type LoopValues } from './draft';
import type { Handle } from './handle';
import type { Mapping, MappingTable } from './mapping';
import type { OutputDeclarations, StackModel } from './model';
import { type NestedStack, nestedStack } from './nested';
import type { Arguments, Exact, ParameterDeclarations, ParameterReferences } from './parameters';
import type { NestOptions, ResourceOptions } from './resource-options';
import type { RuleDeclaration } from './rule';
import { captureSite } from './site';

declare const parameters: unique symbol;
declare const outputs: unique symbol;

/** A template with typed parameters `P` and typed outputs `O`. */
export class Stack<P, O> {
  declare readonly [parameters]: P;
  declare readonly [outputs]: O;

  constructor(readonly model: StackModel) {}
}

export type AnyStack = Stack<ParameterDeclarations, unknown>;
/** The values that a stack wants for its parameters: those without defaults must be there. */
export type StackArguments<S extends AnyStack> = Arguments<S[typeof parameters]>;
export type StackOutputs<S extends AnyStack> = S[typeof outputs];
type OutputValues<O extends OutputDeclarations> = { readonly [K in keyof O]: Carried<O[K]['Value']> };

/** The values may be left out where every parameter has a default. */
type NestRest<S extends AnyStack> =
  Record<never, never> extends StackArguments<S>
    ? [values?: StackArguments<S>, options?: NestOptions]
    : [values: StackArguments<S>, options?: NestOptions];

/** What stands at the head of a template. */
export interface StackHeader<P extends ParameterDeclarations> {
  readonly description: string;
  readonly parameters?: P & Exact<P>;
  readonly metadata?: Readonly<Record<string, unknown>>;
  /** Defaults for AWS::Serverless resources. */
  readonly globals?: object;
}

/** What a stack's author builds with. */
export interface StackBuilder<P extends ParameterDeclarations> {
  readonly parameters: ParameterReferences<P>;
  add<R extends AnyResource>(logicalId: string, resource: R, options?: ResourceOptions): Handle<R>;
  nest<S extends AnyStack>(logicalId: string, stack: S, ...rest: NestRest<S>): NestedStack<StackOutputs<S>>;
  condition(name: string, test: ConditionExpression): NamedCondition;
  mapping<const T extends MappingTable>(name: string, table: T): Mapping<T>;
  rule(name: string, rule: RuleDeclaration): void;
  /** A resource for each value, called `<prefix><value>`. Needs AWS::LanguageExtensions, which the compiler switches on. */
  each(
    prefix: string,
    values: LoopValues,
    make: (value: Expression<Scalar<'*'>>) => AnyResource,
    options?: ResourceOptions,
  ): void;
}

export function defineStack<
  const P extends ParameterDeclarations = Record<never, never>,
  const O extends OutputDeclarations = OutputDeclarations,
>(name: string, header: StackHeader<P>, build: (stack: StackBuilder<P>) => O): Stack<P, OutputValues<O>> {
  const site = captureSite();
  if (!/^[a-z][a-z0-9-]*$/.test(name))
    throw new AuthoringError(
      `the stack name ${JSON.stringify(name)} becomes a file name: use kebab-case`,
      site,
    );
  const draft = new Draft(name);
  const declared: ParameterDeclarations = header.parameters ?? {};
  const returned = build(builder<P>(draft, declared));
  return new Stack({
    name,
    site,
    scope: draft.scope,
    description: header.description,
    metadata: header.metadata ?? {},
    globals: header.globals,
    parameters: declared,
    mappings: draft.mappings,
    conditions: draft.conditions,
    rules: draft.rules,
    resources: draft.resources,
    outputs: returned,
  });
}

function builder<P extends ParameterDeclarations>(
  draft: Draft,
  declared: ParameterDeclarations,
): StackBuilder<P> {
  const references = Object.keys(declared).map((name) => [name, draft.parameter(name)]);
  return {
    parameters: Object.fromEntries(references),
    add: (logicalId, resource, options = {}) => draft.add(logicalId, resource, options),
    nest: <S extends AnyStack>(logicalId: string, stack: S, ...rest: NestRest<S>) => {
      const [values = {}, options = {}] = rest;
      draft.nest(logicalId, stack.model, values, options);
      return nestedStack<StackOutputs<S>>(draft.scope, logicalId, Object.keys(stack.model.outputs));
    },
    condition: (name, test) => draft.condition(name, test),
    mapping: (name, table) => draft.mapping(name, table),
    rule: (name, rule) => draft.rule(name, rule),
    each: (prefix, values, make, options = {}) => draft.each(prefix, values, make, options),
  };
}
