import type { AnyResource, Expression, List, Scalar, Text } from '../spec/values';
import { type ConditionExpression, NamedCondition } from './conditions';
import { type Dependable, dependency, Handle } from './handle';
import { Mapping, type MappingTable } from './mapping';
import type { StackBody } from './model';
import type { Complete, ParameterDeclarations, ParameterReferences } from './parameters';
import { ReferenceExpression } from './reference';
import type { NestOptions, ResourceOptions } from './resource-options';
import type { RuleDeclaration } from './rule';
import type { AnyStack, StackArguments, StackOutputs } from './stack';

/** A nested stack as its parent uses it: each output is a value. */
export type NestedStack<O> = Dependable & { readonly [K in keyof O]: Expression<O[K]> };

/** The arguments are optional where every parameter has a default. */
type NestArguments<S extends AnyStack, Given> =
  Record<never, never> extends StackArguments<S>
    ? [values?: Complete<StackArguments<S>, Given>, options?: NestOptions]
    : [values: Complete<StackArguments<S>, Given>, options?: NestOptions];

/**
 * What the function given to `defineStack` builds with. A helper declares only the parameters that it uses, e.g.
 * `StackBuilder<typeof logKeyParameter>`, or none: `StackBuilder`. Every stack that has them can be passed to it.
 */
export interface StackBuilder<P extends ParameterDeclarations = Record<never, never>> {
  readonly parameters: ParameterReferences<P>;
  add<R extends AnyResource>(logicalId: string, resource: R, options?: ResourceOptions): Handle<R>;
  nest<S extends AnyStack, const Given extends Partial<StackArguments<S>>>(
    logicalId: string,
    stack: S,
    ...rest: NestArguments<S, Given>
  ): NestedStack<StackOutputs<S>>;
  condition(name: string, test: ConditionExpression): NamedCondition;
  mapping<const T extends MappingTable>(name: string, table: T): Mapping<T>;
  rule(name: string, rule: RuleDeclaration): void;
  /** Adds a resource for each value, named `<prefix><value>`. The compiler adds the AWS::LanguageExtensions transform. */
  each(
    prefix: string,
    values: readonly Text[] | Expression<List<Scalar>>,
    make: (value: Expression<Scalar<'*'>>) => AnyResource,
    options?: ResourceOptions,
  ): void;
}

/** A builder that adds to `model`. Its methods don't use `this`, so authors can destructure it. */
export function stackBuilder<P extends ParameterDeclarations>(model: StackBody): StackBuilder<P> {
  const { namespace, resources } = model;
  const references = Object.keys(model.parameters).map((name) => {
    namespace.claim('logical ID', name);
    return [name, new ReferenceExpression(namespace, name)];
  });
  return {
    parameters: Object.fromEntries(references),
    add: (logicalId, resource, options = {}) => {
      const site = namespace.claim('logical ID', logicalId);
      resources.set(logicalId, { resource, options, site });
      return new Handle(namespace, logicalId);
    },
    nest: (logicalId, { model: stack }, ...rest) => {
      const [given, options = {}] = rest;
      // A string is the type of a compile error, never a value.
      const values = typeof given === 'object' ? { ...given } : {};
      const site = namespace.claim('logical ID', logicalId);
      resources.set(logicalId, { stack, values, options, site });
      const outputs = Object.keys(stack.outputs).map((name) => [
        name,
        new ReferenceExpression(namespace, logicalId, `Outputs.${name}`),
      ]);
      return Object.assign(Object.fromEntries(outputs), { [dependency]: { namespace, logicalId } });
    },
    condition: (name, test) => {
      namespace.claim('condition', name);
      model.conditions.set(name, test);
      return new NamedCondition(namespace, name);
    },
    mapping: (name, table) => {
      namespace.claim('mapping', name);
      model.mappings.set(name, table);
      return new Mapping(namespace, name);
    },
    rule: (name, rule) => {
      namespace.claim('rule', name);
      model.rules.set(name, rule);
    },
    each: (prefix, values, make, options = {}) => {
      const site = namespace.claim('logical ID', prefix);
      const loop = `${prefix}Value`;
      const resource = make(new ReferenceExpression(namespace, loop));
      resources.set(prefix, { loop, prefix, values, resource, options, site });
    },
  };
}
