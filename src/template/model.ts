import type { AnyResource, Expression, List, Text } from '../spec/values';
import type { ConditionExpression, NamedCondition } from './conditions';
import type { MappingTable } from './mapping';
import type { Namespace } from './namespace';
import type { ParameterDeclarations } from './parameters';
import type { NestOptions, ResourceOptions } from './resource-options';
import type { RuleDeclaration } from './rule';
import type { Site } from './site';

/** An output as CloudFormation declares it. Its name is its key in the object that the builder returns. */
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

/** A resource for each value of a list, by `Fn::ForEach`. */
export interface LoopEntry extends ResourceEntry {
  readonly loop: string;
  readonly values: readonly Text[] | Expression<List>;
  /** The logical ID is this prefix followed by the value. */
  readonly prefix: string;
}

export interface NestedEntry {
  readonly stack: StackModel;
  readonly values: Readonly<Record<string, unknown>>;
  readonly options: NestOptions;
  readonly site: Site;
}

/** A stack without its outputs, which are known only when its builder has returned. */
export interface StackBody {
  readonly name: string;
  readonly site: Site;
  readonly namespace: Namespace;
  readonly description: string;
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly globals: object | undefined;
  readonly parameters: ParameterDeclarations;
  readonly mappings: Map<string, MappingTable>;
  readonly conditions: Map<string, ConditionExpression>;
  readonly rules: Map<string, RuleDeclaration>;
  readonly resources: Map<string, ResourceEntry | LoopEntry | NestedEntry>;
}

/** A stack as its author declared it, in the order of the declarations. The compiler orders and formats it. */
export interface StackModel extends StackBody {
  readonly outputs: OutputDeclarations;
}
