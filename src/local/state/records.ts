import type { ResourceStatus, StackStatus } from '../../aws/statuses';
import type { Data, DataObject } from '../../document/data';
import type { StackChanges } from '../../plan/change-tree';

/** Everything that the endpoint remembers. Records are never changed in place: a newer one takes their place. */
export interface Tables {
  /** Group: account and region. Key: the stack's ID. */
  readonly stacks: StackRecord;
  /** Group: the stack's ID. Key: the logical ID. */
  readonly resources: ResourceRecord;
  /** Group: the stack's ID. Key: a growing number. */
  readonly events: EventRecord;
  /** Group: the stack's ID. Key: the change set's ID. */
  readonly changeSets: ChangeSetRecord;
  /** Template texts by their hash; a text is kept once, however many stacks and change sets use it. */
  readonly templates: string;
  /** Resources that a policy kept when their stack let go of them. Group: account and region. Key: type and physical ID. */
  readonly retained: RetainedRecord;
  /** Group: account and region. Key: the detection's ID. */
  readonly driftDetections: DriftDetectionRecord;
  /** Key: the bucket's name. */
  readonly buckets: BucketRecord;
  /** Group: the bucket's name. Key: the object's key. */
  readonly objects: ObjectRecord;
}

export interface Tag {
  readonly Key: string;
  readonly Value: string;
}

/** What a stack is made from. */
export interface StackDeployment {
  /** The hash of the template's text. */
  readonly template: string;
  /** The value of every parameter, defaults included. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly tags: readonly Tag[];
  readonly capabilities: readonly string[];
  readonly notificationArns: readonly string[];
  readonly roleArn?: string;
}

export type OperationType =
  | 'CREATE_STACK'
  | 'UPDATE_STACK'
  | 'DELETE_STACK'
  | 'ROLLBACK'
  | 'CONTINUE_ROLLBACK'
  | 'CREATE_CHANGESET';

/** Work on a stack that has begun and not ended: enough to go on with it after a kill. */
export interface Operation {
  readonly id: string;
  readonly type: OperationType;
  readonly token?: string;
  /** What a failed creation leads to. */
  readonly onFailure: 'ROLLBACK' | 'DELETE' | 'DO_NOTHING';
  /** New resources are deleted in a rollback whatever their DeletionPolicy says. */
  readonly retainExceptOnCreate: boolean;
  /** Of an update by a change set that looked into nested stacks: the nested stacks that it lists. */
  readonly listedStacks?: readonly string[];
  /** Set when the cleanup begins: the resources that stay in the stack. */
  readonly wanted?: readonly string[];
  /** Resources that a DeleteStack is told to retain, or a ContinueUpdateRollback to skip. */
  readonly spared: readonly string[];
  /** DeletionMode FORCE_DELETE_STACK. */
  readonly force?: boolean;
  /** The stack policy of this one update. */
  readonly policy?: string;
  readonly cancelled?: boolean;
  /** How often the process ended while the operation had come as far as this many events. */
  readonly interrupted?: { readonly events: number; readonly times: number };
}

export interface OutputRecord {
  readonly key: string;
  readonly value: string;
  readonly description?: string;
  readonly exportName?: string;
}

export interface StackRecord {
  readonly stackId: string;
  readonly stackName: string;
  readonly accountId: string;
  readonly region: string;
  readonly status: StackStatus;
  readonly statusReason?: string;
  readonly created: number;
  readonly updated?: number;
  readonly deleted?: number;
  /** Absent while the stack waits for its first change set to run. */
  readonly deployment?: StackDeployment;
  /** During an update: what a rollback goes back to. */
  readonly previous?: { readonly deployment: StackDeployment; readonly outputs: readonly OutputRecord[] };
  readonly outputs: readonly OutputRecord[];
  /** Names of the exports that the template imports. */
  readonly imports: readonly string[];
  readonly operation?: Operation;
  readonly lastOperations: readonly { readonly type: OperationType; readonly id: string }[];
  readonly changeSetId?: string;
  readonly parent?: { readonly stackId: string; readonly rootId: string; readonly logicalId: string };
  readonly terminationProtection: boolean;
  readonly disableRollback: boolean;
  /** As CreateStack was asked for it. */
  readonly onFailure?: Operation['onFailure'];
  readonly retainExceptOnCreate?: boolean;
  readonly timeoutInMinutes?: number;
  readonly policy?: string;
  readonly rollbackConfiguration: DataObject;
  readonly drift?: { readonly status: DriftStatus; readonly checked: number };
}

export type DriftStatus = 'DRIFTED' | 'IN_SYNC' | 'UNKNOWN' | 'NOT_CHECKED';

/** What there is of a resource outside of the stack. */
export interface Generation {
  readonly physicalId: string;
  /** Evaluated. */
  readonly properties: DataObject;
  readonly metadata?: Data;
  readonly dependsOn: readonly string[];
  readonly deletionPolicy?: string;
  readonly updateReplacePolicy?: string;
  /** What made-up identifiers and attributes follow from. */
  readonly seed: string;
  /** What its handler told of it. What isn't here follows from the type and the properties. */
  readonly ref?: Data;
  readonly attributes?: DataObject;
}

export interface ResourceRecord extends Generation {
  readonly logicalId: string;
  readonly type: string;
  readonly status: ResourceStatus;
  readonly statusReason?: string;
  readonly at: number;
  /**
   * Only during an update, and only where it touched the resource: what it was before, `null` where it is new. An old
   * generation with another physical ID is still there, for a rollback to return to or for the cleanup to delete.
   */
  readonly before?: Generation | null;
  /** Only during a rollback: the generation that was given up, for the cleanup to delete. */
  readonly garbage?: Generation;
  readonly drift?: ResourceDrift;
  /** Properties as someone changed them behind CloudFormation's back; `null` where they deleted the resource. */
  readonly actual?: DataObject | null;
}

export interface ResourceDrift {
  readonly status: 'IN_SYNC' | 'MODIFIED' | 'DELETED';
  readonly checked: number;
  /** The properties that it was found with; `null` where it is gone, nothing where it is as it should be. */
  readonly found?: DataObject | null;
}

export interface EventRecord {
  readonly eventId: string;
  readonly logicalId: string;
  readonly physicalId: string;
  readonly type: string;
  readonly at: number;
  readonly status: StackStatus | ResourceStatus;
  readonly reason?: string;
  /** JSON text. */
  readonly properties?: string;
  readonly operation?: { readonly id: string; readonly type: OperationType; readonly token?: string };
}

export interface ChangeSetRecord {
  readonly changeSetId: string;
  readonly name: string;
  readonly stackId: string;
  readonly type: 'CREATE' | 'UPDATE';
  readonly token?: string;
  readonly description?: string;
  readonly created: number;
  readonly status: 'CREATE_COMPLETE' | 'FAILED';
  readonly statusReason?: string;
  readonly executionStatus: ExecutionStatus;
  readonly deployment: StackDeployment;
  readonly rollbackConfiguration: DataObject;
  readonly onStackFailure?: Operation['onFailure'];
  readonly importExistingResources?: boolean;
  readonly includeNestedStacks: boolean;
  readonly parentId?: string;
  readonly rootId?: string;
  /** The change sets of nested stacks, by logical ID. */
  readonly nested: Readonly<Record<string, { readonly changeSetId: string; readonly stackId: string }>>;
  readonly changes: StackChanges;
}

export type ExecutionStatus =
  | 'UNAVAILABLE'
  | 'AVAILABLE'
  | 'EXECUTE_IN_PROGRESS'
  | 'EXECUTE_COMPLETE'
  | 'EXECUTE_FAILED'
  | 'OBSOLETE';

export interface RetainedRecord {
  readonly type: string;
  readonly physicalId: string;
  readonly stackId: string;
  readonly logicalId: string;
  readonly properties: DataObject;
}

export interface DriftDetectionRecord {
  readonly id: string;
  readonly stackId: string;
  readonly at: number;
  readonly status: DriftStatus;
  readonly drifted: number;
}

export interface BucketRecord {
  readonly name: string;
  readonly region: string;
  readonly created: number;
}

export interface ObjectRecord {
  readonly key: string;
  /** SHA-256 of the content, which is the name of the file that holds it. */
  readonly content: string;
  readonly size: number;
  readonly etag: string;
  readonly at: number;
  readonly headers: Readonly<Record<string, string>>;
}
