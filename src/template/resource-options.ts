import type { Bool, Json, Many, Num, Text } from '../spec/values';
import type { NamedCondition } from './conditions';
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

/** What a resource can have beside its type and its properties. Capitalized keys are CloudFormation's own attributes. */
export interface ResourceOptions {
  /** Written above the resource in the YAML. Say why the resource is there. */
  readonly comment?: string;
  readonly Condition?: NamedCondition;
  readonly DependsOn?: readonly Dependable[];
  readonly CreationPolicy?: CreationPolicy;
  readonly UpdatePolicy?: UpdatePolicy;
  readonly DeletionPolicy?: 'Delete' | 'Retain' | 'RetainExceptOnCreate' | 'Snapshot';
  readonly UpdateReplacePolicy?: 'Delete' | 'Retain' | 'Snapshot';
  readonly Metadata?: Readonly<Record<string, Json>>;
}

export interface NestOptions extends ResourceOptions {
  /** Tags of the nested stack. CloudFormation adds them, and the tags of the parent stack, to every resource in it. */
  readonly tags?: Readonly<Record<string, Text>>;
}
