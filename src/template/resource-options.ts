import type { Bool, Json, Many, Num, Text } from '../spec/values';
import type { NamedCondition } from './condition';
import type { Dependable } from './handle';

export interface CreationPolicy {
  readonly AutoScalingCreationPolicy?: { readonly MinSuccessfulInstancesPercent?: Num };
  readonly ResourceSignal?: { readonly Count?: Num; readonly Timeout?: Text };
  /** AWS::AppStream::Fleet only. */
  readonly StartFleet?: Bool;
}

export interface UpdatePolicy {
  readonly AutoScalingReplacingUpdate?: { readonly WillReplace?: Bool };
  readonly AutoScalingRollingUpdate?: {
    readonly MaxBatchSize?: Num;
    readonly MinActiveInstancesPercent?: Num;
    readonly MinInstancesInService?: Num;
    readonly MinSuccessfulInstancesPercent?: Num;
    readonly PauseTime?: Text;
    readonly SuspendProcesses?: Many<Text>;
    readonly WaitOnResourceSignals?: Bool;
  };
  readonly AutoScalingScheduledAction?: { readonly IgnoreUnmodifiedGroupSizeProperties?: Bool };
  readonly CodeDeployLambdaAliasUpdate?: {
    readonly AfterAllowTrafficHook?: Text;
    readonly ApplicationName: Text;
    readonly BeforeAllowTrafficHook?: Text;
    readonly DeploymentGroupName: Text;
  };
  /** AWS::OpenSearchService::Domain only. */
  readonly EnableVersionUpgrade?: Bool;
  /** AWS::ElastiCache::ReplicationGroup only. */
  readonly UseOnlineResharding?: Bool;
}

/** Everything that a resource of a template can have beside its type and its properties. */
export interface ResourceOptions {
  /** Stands before the resource in the YAML: say why it is there. */
  readonly comment?: string;
  readonly condition?: NamedCondition;
  readonly dependsOn?: readonly Dependable[];
  readonly creationPolicy?: CreationPolicy;
  readonly updatePolicy?: UpdatePolicy;
  readonly deletionPolicy?: 'Delete' | 'Retain' | 'RetainExceptOnCreate' | 'Snapshot';
  readonly updateReplacePolicy?: 'Delete' | 'Retain' | 'Snapshot';
  readonly metadata?: Readonly<Record<string, Json>>;
}

export interface NestOptions extends ResourceOptions {
  /** Tags of the nested stack, which CloudFormation gives to everything in it beside the tags of the stack around. */
  readonly tags?: Readonly<Record<string, Text>>;
}
