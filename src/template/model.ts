import type { AnyResource, Expression, List, Text } from '../spec/values';
import type { ConditionExpression, NamedCondition } from './condition';
import type { MappingTable } from './mapping';
import type { ParameterDeclarations } from './parameters';
import type { NestOptions, ResourceOptions } from './resource-options';
import type { RuleDeclaration } from './rule';
import type { Scope } from './scope';
import type { Site } from './site';

/** An output as CloudFormation has it; its name is the key under which it is returned. */
export interface OutputDeclaration {
  readonly Value: Text | number;
  readonly Description: string;
  readonly Export?: { readonly Name: Text };
  readonly Condition?: NamedCondition;
}

export type OutputDeclarations = Readonly<Record<string, OutputDeclaration>>;

export interface ResourceEntry {
  readonly resource: AnyResource;
  readonly options: ResourceOptions;
  readonly site: Site;
}

/** A resource made once for each value of a list, by `Fn::ForEach`. */
export interface LoopEntry extends ResourceEntry {
  readonly loop: string;
  readonly values: readonly Text[] | Expression<List>;
  /** The logical ID before the value. */
  readonly prefix: string;
}

export interface NestedEntry {
  readonly stack: StackModel;
  readonly values: Readonly<Record<string, unknown>>;
  readonly options: NestOptions;
  readonly site: Site;
}

/** What an author said, in the order in which he said it. The compiler gives it its order and its form. */
export interface StackModel {
  readonly name: string;
  readonly site: Site;
  readonly scope: Scope;
  readonly description: string;
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly globals: object | undefined;
  readonly parameters: ParameterDeclarations;
  readonly mappings: ReadonlyMap<string, MappingTable>;
  readonly conditions: ReadonlyMap<string, ConditionExpression>;
  readonly rules: ReadonlyMap<string, RuleDeclaration>;
  readonly resources: ReadonlyMap<string, ResourceEntry | LoopEntry | NestedEntry>;
  readonly outputs: OutputDeclarations;
}
