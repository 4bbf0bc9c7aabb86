import type { ResourceStatus, StackStatus } from '../../aws/statuses';
import type { Data, DataObject } from '../../document/data';
import type { StackChanges } from '../../plan/change-tree';
import type { AlarmRecord } from '../alarms/alarm-record';

/** The records of the endpoint. They are immutable: a change writes a new record. */
export interface Tables {
  /** Group: account and region. Key: the stack's ID. */
  readonly stacks: StackRecord;
  /** Group: the stack's ID. Key: the logical ID. */
  readonly resources: ResourceRecord;
  /** Group: the stack's ID. Key: a growing number. */
  readonly events: EventRecord;
  /** Group: the stack's ID. Key: the change set's ID. */
  readonly changeSets: ChangeSetRecord;
  /** Templates by the hash of their text. */
  readonly templates: string;
  /** Resources that a stack retained. Group: account and region. Key: type and physical ID. */
  readonly retained: RetainedRecord;
  /** Group: account and region. Key: the detection's ID. */
  readonly driftDetections: DriftDetectionRecord;
  /** Group: account and region. Key: the alarm's name. */
  readonly alarms: AlarmRecord;
  /** Key: the bucket's name. */
  readonly buckets: BucketRecord;
  /** Group: the bucket's name. Key: the object's key. */
  readonly objects: ObjectRecord;
}

export interface Tag {
  readonly Key: string;
  readonly Value: string;
}

/** The input of a stack's deployment. */
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

/** An operation in progress, with everything that is needed to resume it. */
export interface Operation {
  readonly id: string;
  readonly type: OperationType;
  readonly token?: string;
  /** What happens if the creation fails. */
  readonly onFailure: 'ROLLBACK' | 'DELETE' | 'DO_NOTHING';
  /** A rollback deletes new resources regardless of their DeletionPolicy. */
  readonly retainExceptOnCreate: boolean;
  /** For a change set with IncludeNestedStacks: the nested stacks that it lists. */
  readonly listedStacks?: readonly string[];
  /** Set when the cleanup begins: the resources that stay in the stack. */
  readonly wanted?: readonly string[];
  /** Resources that DeleteStack retains, or that ContinueUpdateRollback skips. */
  readonly spared: readonly string[];
  /** DeletionMode FORCE_DELETE_STACK. */
  readonly force?: boolean;
  /** The stack policy of this one update. */
  readonly policy?: string;
  readonly cancelled?: boolean;
  /** How often the process ended while the stack and its nested stacks had this number of events. */
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
  /** Absent until the first change set is executed. */
  readonly deployment?: StackDeployment;
  /** During an update: the deployment that a rollback restores. */
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
  /** As in the request of CreateStack. */
  readonly onFailure?: Operation['onFailure'];
  readonly retainExceptOnCreate?: boolean;
  readonly timeoutInMinutes?: number;
  readonly policy?: string;
  readonly rollbackConfiguration: DataObject;
  readonly drift?: { readonly status: DriftStatus; readonly checked: number };
}

export type DriftStatus = 'DRIFTED' | 'IN_SYNC' | 'UNKNOWN' | 'NOT_CHECKED';

/** A physical resource. */
export interface Generation {
  readonly physicalId: string;
  /** Evaluated. */
  readonly properties: DataObject;
  readonly metadata?: Data;
  readonly dependsOn: readonly string[];
  readonly deletionPolicy?: string;
  readonly updateReplacePolicy?: string;
  /** The seed of generated identifiers and attributes. */
  readonly seed: string;
  /** From its handler. Other values are derived from the type and the properties. */
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
   * During an update that touched the resource: its previous state, or `null` if it is new. A replaced physical resource
   * still exists: a rollback restores it, or the cleanup deletes it.
   */
  readonly before?: Generation | null;
  /** During a rollback: the replacement, which the cleanup deletes. */
  readonly garbage?: Generation;
  readonly drift?: ResourceDrift;
  /** Properties that were changed outside of CloudFormation; `null` if the resource was deleted. */
  readonly actual?: DataObject | null;
}

export interface ResourceDrift {
  readonly status: 'IN_SYNC' | 'MODIFIED' | 'DELETED';
  readonly checked: number;
  /** The actual properties; `null` if the resource no longer exists, absent if it is in sync. */
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
  /** SHA-256 of the content, which is the name of the file that contains it. */
  readonly content: string;
  readonly size: number;
  readonly etag: string;
  readonly at: number;
  readonly headers: Readonly<Record<string, string>>;
}
