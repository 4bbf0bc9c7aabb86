import type { Data } from '../document/data';
import type { Value } from './value';

/** One version of a stack: a template as data (short tags written out) and what it is deployed with. */
export interface StackSource {
  readonly template: Data;
  /** Values as given; those left out take their defaults. Lists may be arrays or texts with commas. */
  readonly parameters: Readonly<Record<string, Value>>;
  readonly tags?: readonly Tag[];
  readonly read: ReadNested;
}

/** The template behind a TemplateURL, and how to read what that nests; `undefined` where it can't be had. */
export type ReadNested = (url: string) => Pick<StackSource, 'template' | 'read'> | undefined;

export interface Tag {
  readonly Key: string;
  readonly Value: Data;
}

/** What exists of a stack. Each function answers `undefined` for what it does not know. */
export interface LiveStack {
  readonly stackName: string;
  readonly stackId: string;
  /** What `Ref` gives. */
  ref(logicalId: string): Data | undefined;
  /** The physical ID that change sets show. Mostly the same as `ref`. */
  physicalId(logicalId: string): string | undefined;
  attribute(logicalId: string, name: string): Data | undefined;
  /** The nested stack behind a logical ID. */
  nested(logicalId: string): LiveNested | undefined;
}

export interface LiveNested {
  readonly live: LiveStack;
  /** What it is deployed from. Absent: it follows from the parent's template. */
  readonly source?: StackSource;
}

/** The world around the stacks. Each function answers `undefined` for what it does not know. */
export interface AwsEnvironment {
  readonly accountId: string;
  readonly region: string;
  readonly partition: string;
  readonly urlSuffix: string;
  readonly notificationArns: readonly string[];
  /** The value of an export, for `Fn::ImportValue`. */
  exported(name: string): Data | undefined;
  /** Availability zones of a region, for `Fn::GetAZs`. */
  zones(region: string): readonly string[] | undefined;
  /** The value of an SSM parameter, for parameters of type `AWS::SSM::Parameter::Value<...>`. */
  ssmParameter(name: string): string | undefined;
}
