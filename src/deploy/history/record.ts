import type { AttributeValue } from '@aws-sdk/client-dynamodb';

/** A deployment of a stack, as an item of the history table has it. Times are ISO 8601 in UTC. */
export interface DeploymentRecord {
  readonly stack: string;
  /** The client request token of the operation, which its events carry too. */
  readonly deployment: string;
  readonly started: string;
  /** Absent while it is in progress. */
  readonly ended?: string;
  readonly status: string;
  readonly reason?: string;
  /** `CREATE`, `UPDATE`, `DELETE`, `IMPORT`, `ROLLBACK` or `ECS`. */
  readonly operation?: string;
  readonly stackId?: string;
  /** The ARN of the caller. */
  readonly responsible?: string;
  /** The change set that the caller approved. */
  readonly changeSet?: string;
  readonly component?: string;
  /** The tag of the image. */
  readonly version?: string;
  readonly digest?: string;
  readonly commit?: string;
  readonly link?: string;
}

export type Item = Readonly<Record<string, AttributeValue>>;

/** The attributes of an item. `docs/history.md` describes them. */
const ATTRIBUTES = {
  stack: 'stack',
  deployment: 'deployment',
  started: 'started',
  ended: 'ended',
  status: 'status',
  reason: 'reason',
  operation: 'operation',
  stackId: 'stack_id',
  responsible: 'responsible',
  changeSet: 'change_set',
  component: 'component',
  version: 'version',
  digest: 'image_digest',
  commit: 'git_commit',
  link: 'link',
} as const satisfies Readonly<Record<keyof DeploymentRecord, string>>;

export const OPEN = 'IN_PROGRESS';

/** `2026-07-01T12:00:00Z`, as EventBridge writes times. */
export function timestamp(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}

/** Attributes that are unknown to this version are ignored. */
export function recordOf(item: Item): DeploymentRecord {
  const known = Object.entries(ATTRIBUTES).flatMap(([name, attribute]) => {
    const value = item[attribute]?.S;
    return value === undefined || value === '' ? [] : [[name, value]];
  });
  return { stack: '', deployment: '', started: '', status: OPEN, ...Object.fromEntries(known) };
}

/** The parameters of an UpdateItem call. */
export interface Update {
  readonly Key: Record<string, AttributeValue>;
  readonly UpdateExpression: string;
  readonly ExpressionAttributeNames: Record<string, string>;
  readonly ExpressionAttributeValues: Record<string, AttributeValue>;
}

/**
 * An update with the same result in any order, and if it is repeated. The end of an operation replaces the status, everything
 * else stays as it was written first.
 */
export function updateOf({ stack, deployment, ...attributes }: DeploymentRecord): Update {
  const isEnd = attributes.ended !== undefined;
  const replaced: readonly string[] = isEnd ? ['status', 'ended', 'reason'] : [];
  const values: Readonly<Record<string, string | undefined>> = attributes;
  const given = Object.entries(ATTRIBUTES).flatMap(([name, attribute]) => {
    const value = values[name];
    return value ? [{ attribute, value }] : [];
  });
  const assignments = given.map(({ attribute }) =>
    replaced.includes(attribute)
      ? `#${attribute} = :${attribute}`
      : `#${attribute} = if_not_exists(#${attribute}, :${attribute})`,
  );
  return {
    Key: { stack: { S: stack }, deployment: { S: deployment } },
    UpdateExpression: `SET ${assignments.join(', ')}`,
    ExpressionAttributeNames: Object.fromEntries(given.map(({ attribute }) => [`#${attribute}`, attribute])),
    ExpressionAttributeValues: Object.fromEntries(
      given.map(({ attribute, value }) => [`:${attribute}`, { S: value }]),
    ),
  };
}
