import type { Data } from '../document/data';
import type { Value } from './value';

/** One version of a stack: its template as data, with short tags expanded, and its parameters and tags. */
export interface StackSource {
  readonly template: Data;
  /** Given values; the other parameters have their defaults. Lists are arrays or comma-delimited strings. */
  readonly parameters: Readonly<Record<string, Value>>;
  readonly tags?: readonly Tag[];
  readonly read: ReadNested;
}

/** Reads the template at a TemplateURL; `undefined` where it is not available. */
export type ReadNested = (url: string) => Pick<StackSource, 'template' | 'read'> | undefined;

export interface Tag {
  readonly Key: string;
  readonly Value: Data;
}

/** A deployed stack. Each function returns `undefined` for what is not known. */
export interface LiveStack {
  readonly stackName: string;
  readonly stackId: string;
  /** The value of `Ref`. */
  ref(logicalId: string): Data | undefined;
  /** The physical ID, usually the same as `ref`. */
  physicalId(logicalId: string): string | undefined;
  attribute(logicalId: string, name: string): Data | undefined;
  /** The nested stack with a logical ID. */
  nested(logicalId: string): LiveNested | undefined;
}

export interface LiveNested {
  readonly live: LiveStack;
  /** What it is deployed from. Absent where the parent's template says it. */
  readonly source?: StackSource;
}

/** The arguments of `Fn::GetStackOutput`. */
export interface StackOutputName {
  readonly stackName: string;
  readonly outputName: string;
  /** The Region of the stack that refers to it, if there is none. */
  readonly region: string | undefined;
  readonly roleArn: string | undefined;
}

/** The account and Region of a stack. Each function returns `undefined` for what is not known. */
export interface AwsEnvironment {
  readonly accountId: string;
  readonly region: string;
  readonly partition: string;
  readonly urlSuffix: string;
  readonly notificationArns: readonly string[];
  /** The value of an export, for `Fn::ImportValue`. */
  exported(name: string): Data | undefined;
  /** An output of another stack, for `Fn::GetStackOutput`. */
  stackOutput(of: StackOutputName): Data | undefined;
  /** Availability zones of a region, for `Fn::GetAZs`. */
  zones(region: string): readonly string[] | undefined;
  /** The value of an SSM parameter, for parameters of type `AWS::SSM::Parameter::Value<...>`. */
  ssmParameter(name: string): string | undefined;
}
