/**
 * The statuses of stacks and resources, and the transitions between them.
 * Statuses: the enumerations StackStatus and ResourceStatus of the CloudFormation API. Transitions: "Stack status codes" and
 * "Choose how to handle failures when provisioning resources" in the CloudFormation User Guide.
 */

/** What a status belongs to. `rollback` is that of a creation, `update rollback` that of an update. */
export type Operation =
  | 'review'
  | 'create'
  | 'rollback'
  | 'update'
  | 'update rollback'
  | 'delete'
  | 'import'
  | 'import rollback'
  | 'export'
  | 'export rollback';

/** `cleanup`: the outcome is decided, and CloudFormation deletes what it left over. `waiting`: for a user. */
export type Progress = 'waiting' | 'in progress' | 'cleanup' | 'complete' | 'skipped' | 'failed';

interface Status {
  readonly operation: Operation;
  readonly progress: Progress;
}

interface StackStatusFacts<S extends string> extends Status {
  /** The statuses that may follow. */
  readonly next: readonly S[];
}

const DELETABLE = ['DELETE_IN_PROGRESS'] as const;
const UPDATABLE = ['UPDATE_IN_PROGRESS', 'IMPORT_IN_PROGRESS', 'DELETE_IN_PROGRESS'] as const;

/** The statuses in which a stack may have exports that other stacks import. */
const EXPORTING = [
  'CREATE_COMPLETE',
  'UPDATE_COMPLETE',
  'UPDATE_FAILED',
  'UPDATE_ROLLBACK_COMPLETE',
  'UPDATE_ROLLBACK_FAILED',
  'IMPORT_COMPLETE',
  'IMPORT_ROLLBACK_COMPLETE',
  'DELETE_FAILED',
] as const;

export type StackStatus =
  | 'REVIEW_IN_PROGRESS'
  | 'CREATE_IN_PROGRESS'
  | 'CREATE_COMPLETE'
  | 'CREATE_FAILED'
  | 'ROLLBACK_IN_PROGRESS'
  | 'ROLLBACK_COMPLETE'
  | 'ROLLBACK_FAILED'
  | 'UPDATE_IN_PROGRESS'
  | 'UPDATE_COMPLETE_CLEANUP_IN_PROGRESS'
  | 'UPDATE_COMPLETE'
  | 'UPDATE_FAILED'
  | 'UPDATE_ROLLBACK_IN_PROGRESS'
  | 'UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS'
  | 'UPDATE_ROLLBACK_COMPLETE'
  | 'UPDATE_ROLLBACK_FAILED'
  | 'DELETE_IN_PROGRESS'
  | 'DELETE_COMPLETE'
  | 'DELETE_FAILED'
  | 'IMPORT_IN_PROGRESS'
  | 'IMPORT_COMPLETE'
  | 'IMPORT_ROLLBACK_IN_PROGRESS'
  | 'IMPORT_ROLLBACK_COMPLETE'
  | 'IMPORT_ROLLBACK_FAILED';

// biome-ignore format: a table, one status a line
const STACK: Readonly<Record<StackStatus, StackStatusFacts<StackStatus>>> = {
  REVIEW_IN_PROGRESS: { operation: 'review', progress: 'waiting', next: ['CREATE_IN_PROGRESS', 'IMPORT_IN_PROGRESS', 'DELETE_IN_PROGRESS'] },
  // OnFailure decides: DO_NOTHING, ROLLBACK or DELETE.
  CREATE_IN_PROGRESS: { operation: 'create', progress: 'in progress', next: ['CREATE_COMPLETE', 'CREATE_FAILED', 'ROLLBACK_IN_PROGRESS', 'DELETE_IN_PROGRESS'] },
  CREATE_COMPLETE: { operation: 'create', progress: 'complete', next: UPDATABLE },
  CREATE_FAILED: { operation: 'create', progress: 'failed', next: ['UPDATE_IN_PROGRESS', 'ROLLBACK_IN_PROGRESS', 'CREATE_IN_PROGRESS', 'DELETE_IN_PROGRESS'] },
  ROLLBACK_IN_PROGRESS: { operation: 'rollback', progress: 'in progress', next: ['ROLLBACK_COMPLETE', 'ROLLBACK_FAILED'] },
  ROLLBACK_COMPLETE: { operation: 'rollback', progress: 'complete', next: DELETABLE },
  ROLLBACK_FAILED: { operation: 'rollback', progress: 'failed', next: DELETABLE },
  // An update of a stack whose creation failed is rolled back to nothing.
  UPDATE_IN_PROGRESS: { operation: 'update', progress: 'in progress', next: ['UPDATE_COMPLETE_CLEANUP_IN_PROGRESS', 'UPDATE_FAILED', 'UPDATE_ROLLBACK_IN_PROGRESS', 'ROLLBACK_IN_PROGRESS'] },
  // A nested stack waits in its cleanup for its parent, which may roll back.
  UPDATE_COMPLETE_CLEANUP_IN_PROGRESS: { operation: 'update', progress: 'cleanup', next: ['UPDATE_COMPLETE', 'UPDATE_ROLLBACK_IN_PROGRESS', 'UPDATE_IN_PROGRESS', 'DELETE_IN_PROGRESS'] },
  UPDATE_COMPLETE: { operation: 'update', progress: 'complete', next: UPDATABLE },
  UPDATE_FAILED: { operation: 'update', progress: 'failed', next: ['UPDATE_IN_PROGRESS', 'UPDATE_ROLLBACK_IN_PROGRESS', 'ROLLBACK_IN_PROGRESS', 'DELETE_IN_PROGRESS'] },
  UPDATE_ROLLBACK_IN_PROGRESS: { operation: 'update rollback', progress: 'in progress', next: ['UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS', 'UPDATE_ROLLBACK_FAILED'] },
  UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS: { operation: 'update rollback', progress: 'cleanup', next: ['UPDATE_ROLLBACK_COMPLETE', 'UPDATE_IN_PROGRESS', 'DELETE_IN_PROGRESS'] },
  UPDATE_ROLLBACK_COMPLETE: { operation: 'update rollback', progress: 'complete', next: UPDATABLE },
  UPDATE_ROLLBACK_FAILED: { operation: 'update rollback', progress: 'failed', next: ['UPDATE_ROLLBACK_IN_PROGRESS', 'UPDATE_IN_PROGRESS', 'DELETE_IN_PROGRESS'] },
  // "Delete canceled. Cannot delete export ... as it is in use by ...": the stack gets its former status back.
  DELETE_IN_PROGRESS: { operation: 'delete', progress: 'in progress', next: ['DELETE_COMPLETE', 'DELETE_FAILED', ...EXPORTING] },
  DELETE_COMPLETE: { operation: 'delete', progress: 'complete', next: [] },
  DELETE_FAILED: { operation: 'delete', progress: 'failed', next: DELETABLE },
  IMPORT_IN_PROGRESS: { operation: 'import', progress: 'in progress', next: ['IMPORT_COMPLETE', 'IMPORT_ROLLBACK_IN_PROGRESS'] },
  IMPORT_COMPLETE: { operation: 'import', progress: 'complete', next: UPDATABLE },
  IMPORT_ROLLBACK_IN_PROGRESS: { operation: 'import rollback', progress: 'in progress', next: ['IMPORT_ROLLBACK_COMPLETE', 'IMPORT_ROLLBACK_FAILED'] },
  IMPORT_ROLLBACK_COMPLETE: { operation: 'import rollback', progress: 'complete', next: UPDATABLE },
  IMPORT_ROLLBACK_FAILED: { operation: 'import rollback', progress: 'failed', next: DELETABLE },
};

// biome-ignore format: a table, one status a line
const RESOURCE = {
  CREATE_IN_PROGRESS: { operation: 'create', progress: 'in progress' },
  CREATE_COMPLETE: { operation: 'create', progress: 'complete' },
  CREATE_FAILED: { operation: 'create', progress: 'failed' },
  UPDATE_IN_PROGRESS: { operation: 'update', progress: 'in progress' },
  UPDATE_COMPLETE: { operation: 'update', progress: 'complete' },
  UPDATE_FAILED: { operation: 'update', progress: 'failed' },
  DELETE_IN_PROGRESS: { operation: 'delete', progress: 'in progress' },
  DELETE_COMPLETE: { operation: 'delete', progress: 'complete' },
  DELETE_FAILED: { operation: 'delete', progress: 'failed' },
  DELETE_SKIPPED: { operation: 'delete', progress: 'skipped' },
  ROLLBACK_IN_PROGRESS: { operation: 'rollback', progress: 'in progress' },
  ROLLBACK_COMPLETE: { operation: 'rollback', progress: 'complete' },
  ROLLBACK_FAILED: { operation: 'rollback', progress: 'failed' },
  UPDATE_ROLLBACK_IN_PROGRESS: { operation: 'update rollback', progress: 'in progress' },
  UPDATE_ROLLBACK_COMPLETE: { operation: 'update rollback', progress: 'complete' },
  UPDATE_ROLLBACK_FAILED: { operation: 'update rollback', progress: 'failed' },
  IMPORT_IN_PROGRESS: { operation: 'import', progress: 'in progress' },
  IMPORT_COMPLETE: { operation: 'import', progress: 'complete' },
  IMPORT_FAILED: { operation: 'import', progress: 'failed' },
  IMPORT_ROLLBACK_IN_PROGRESS: { operation: 'import rollback', progress: 'in progress' },
  IMPORT_ROLLBACK_COMPLETE: { operation: 'import rollback', progress: 'complete' },
  IMPORT_ROLLBACK_FAILED: { operation: 'import rollback', progress: 'failed' },
  EXPORT_IN_PROGRESS: { operation: 'export', progress: 'in progress' },
  EXPORT_COMPLETE: { operation: 'export', progress: 'complete' },
  EXPORT_FAILED: { operation: 'export', progress: 'failed' },
  EXPORT_ROLLBACK_IN_PROGRESS: { operation: 'export rollback', progress: 'in progress' },
  EXPORT_ROLLBACK_COMPLETE: { operation: 'export rollback', progress: 'complete' },
  EXPORT_ROLLBACK_FAILED: { operation: 'export rollback', progress: 'failed' },
} as const satisfies Readonly<Record<string, Status>>;

export type ResourceStatus = keyof typeof RESOURCE;

export const stackStatuses = Object.keys(STACK) as readonly StackStatus[];
export const resourceStatuses = Object.keys(RESOURCE) as readonly ResourceStatus[];

/** Statuses that other programs report may be newer than this table. Nothing is known of those. */
export function operationOf(status: string): Operation | undefined {
  return factsOf(status)?.operation;
}

export function isInProgress(status: string): boolean {
  const progress = factsOf(status)?.progress;
  return progress === 'in progress' || progress === 'cleanup';
}

/** Whether the operation reached its end, whatever that was. A policy may retain a resource that was to be deleted. */
export function isComplete(status: string): boolean {
  const progress = factsOf(status)?.progress;
  return progress === 'complete' || progress === 'skipped';
}

export function isFailed(status: string): boolean {
  return factsOf(status)?.progress === 'failed';
}

export function isRollback(status: string): boolean {
  return factsOf(status)?.operation.endsWith('rollback') === true;
}

export function isCleanup(status: StackStatus): boolean {
  return STACK[status].progress === 'cleanup';
}

/** Whether a stack of one status can enter another. An event may repeat a status. */
export function canFollow(status: StackStatus, next: StackStatus): boolean {
  return status === next || STACK[status].next.includes(next);
}

/** The status of an operation that failed for good. */
export function failureOf(status: StackStatus): StackStatus {
  const { operation } = STACK[status];
  const failed = stackStatuses.find(
    (each) => STACK[each].operation === operation && STACK[each].progress === 'failed',
  );
  return failed ?? 'CREATE_FAILED';
}

/** Whether the resource is no longer part of its stack. */
export function hasLeft(status: string): boolean {
  return status === 'DELETE_COMPLETE' || status === 'DELETE_SKIPPED';
}

const FACTS: ReadonlyMap<string, Status> = new Map(Object.entries({ ...RESOURCE, ...STACK }));

function factsOf(status: string): Status | undefined {
  return FACTS.get(status);
}
