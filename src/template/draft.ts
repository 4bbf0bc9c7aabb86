import type { AnyResource, Expression, List, Scalar, Text } from '../spec/values';
import { type ConditionExpression, NamedCondition } from './condition';
import { Handle } from './handle';
import { Mapping, type MappingTable } from './mapping';
import type { LoopEntry, NestedEntry, ResourceEntry, StackModel } from './model';
import { Reference } from './reference';
import type { NestOptions, ResourceOptions } from './resource-options';
import type { RuleDeclaration } from './rule';
import { Scope } from './scope';

/** A stack while its author builds it. */
export class Draft {
  readonly scope: Scope;
  readonly mappings = new Map<string, MappingTable>();
  readonly conditions = new Map<string, ConditionExpression>();
  readonly rules = new Map<string, RuleDeclaration>();
  readonly resources = new Map<string, ResourceEntry | LoopEntry | NestedEntry>();

  constructor(stackName: string) {
    this.scope = new Scope(stackName);
  }

  /** A parameter's `Ref`. */
  parameter<T>(name: string): Expression<T> {
    this.scope.claim('logical ID', name);
    return new Reference(this.scope, name);
  }

  add<R extends AnyResource>(logicalId: string, resource: R, options: ResourceOptions): Handle<R> {
    const site = this.scope.claim('logical ID', logicalId);
    this.resources.set(logicalId, { resource, options, site });
    return new Handle(this.scope, logicalId);
  }

  nest(logicalId: string, stack: StackModel, values: NestedEntry['values'], options: NestOptions): void {
    const site = this.scope.claim('logical ID', logicalId);
    this.resources.set(logicalId, { stack, values, options, site });
  }

  condition(name: string, test: ConditionExpression): NamedCondition {
    this.scope.claim('condition', name);
    this.conditions.set(name, test);
    return new NamedCondition(this.scope, name);
  }

  mapping<T extends MappingTable>(name: string, table: T): Mapping<T> {
    this.scope.claim('mapping', name);
    this.mappings.set(name, table);
    return new Mapping(this.scope, name);
  }

  rule(name: string, rule: RuleDeclaration): void {
    this.scope.claim('rule', name);
    this.rules.set(name, rule);
  }

  each(
    prefix: string,
    values: LoopEntry['values'],
    make: (value: Expression<Scalar<'*'>>) => AnyResource,
    options: ResourceOptions,
  ): void {
    const site = this.scope.claim('logical ID', prefix);
    const loop = `${prefix}Value`;
    this.resources.set(prefix, {
      loop,
      prefix,
      values,
      resource: make(new Reference(this.scope, loop)),
      options,
      site,
    });
  }
}

export type LoopValues = readonly Text[] | Expression<List<Scalar>>;
