import { stackStatuses } from '../../aws/statuses';
import type { Input } from './query';
import { type ServiceError, validationError } from './service-error';

/** Why a value is refused, with the value where CloudFormation repeats it. */
interface Refusal {
  readonly value?: string;
  readonly problem: string;
}

type Check = (input: Input, name: string) => Refusal | undefined;

const PATTERN = 'Member must satisfy regular expression pattern: ';

/** The constraints of fields that have them in all actions: the API Reference of CloudFormation. */
const CONSTRAINTS: Readonly<Record<string, Check>> = {
  Capabilities: listOf(['CAPABILITY_IAM', 'CAPABILITY_NAMED_IAM', 'CAPABILITY_AUTO_EXPAND']),
  ClientRequestToken: text(1, 128, '[a-zA-Z0-9][-a-zA-Z0-9]*'),
  ClientToken: text(1, 128),
  Description: text(1, 1024),
  NotificationARNs: atMost(5),
  RoleARN: text(20, 2048),
  'RollbackConfiguration.MonitoringTimeInMinutes': integer(0, 180),
  'RollbackConfiguration.RollbackTriggers': atMost(5),
  StackResourceDriftStatusFilters: listOf([
    'IN_SYNC',
    'MODIFIED',
    'DELETED',
    'NOT_CHECKED',
    'UNKNOWN',
    'UNSUPPORTED',
  ]),
  StackStatusFilter: listOf(stackStatuses),
  TimeoutInMinutes: integer(1, Number.POSITIVE_INFINITY),
};

/** Throws the error of all fields that do not satisfy their constraints. */
export function demandConstraints(input: Input): void {
  const refusals = Object.entries(CONSTRAINTS).flatMap(([path, check]) => {
    const names = path.split('.');
    const refusal = check(parentOf(input, names), names.at(-1) ?? '');
    return refusal ? [shown(path, refusal)] : [];
  });
  if (refusals.length > 0) throw detected(refusals);
}

function detected(refusals: readonly string[]): ServiceError {
  const errors = refusals.length === 1 ? 'error' : 'errors';
  return validationError(`${refusals.length} validation ${errors} detected: ${refusals.join('; ')}`);
}

function shown(path: string, { value, problem }: Refusal): string {
  const at = path
    .split('.')
    .map((name) => name.charAt(0).toLowerCase() + name.slice(1))
    .join('.');
  return `Value ${value === undefined ? '' : `'${value}' `}at '${at}' failed to satisfy constraint: ${problem}`;
}

/** The structure that contains a field. An absent one has no fields. */
function parentOf(input: Input, names: readonly string[]): Input {
  return names.slice(0, -1).reduce((parent, name) => parent.object(name) ?? parent, input);
}

function text(shortest: number, longest: number, pattern?: string): Check {
  const whole = new RegExp(`^(?:${pattern ?? '[^]*'})$`);
  return (input, name) => {
    const value = input.text(name);
    if (value === undefined) return undefined;
    const problem =
      value.length < shortest
        ? `Member must have length greater than or equal to ${shortest}`
        : value.length > longest
          ? `Member must have length less than or equal to ${longest}`
          : whole.test(value)
            ? undefined
            : `${PATTERN}${pattern}`;
    return problem === undefined ? undefined : { value, problem };
  };
}

function integer(least: number, most: number): Check {
  return (input, name) => {
    const value = input.integer(name);
    if (value === undefined || (value >= least && value <= most)) return undefined;
    const bound = value < least ? `greater than or equal to ${least}` : `less than or equal to ${most}`;
    return { value: String(value), problem: `Member must have value ${bound}` };
  };
}

function atMost(most: number): Check {
  return (input, name) =>
    input.list(name).length > most
      ? { problem: `Member must have length less than or equal to ${most}` }
      : undefined;
}

function listOf(values: readonly string[]): Check {
  return (input, name) => {
    const given = input.texts(name);
    if (given.every((value) => values.includes(value))) return undefined;
    const member = `Member must satisfy enum value set: [${values.join(', ')}]`;
    return { value: `[${given.join(', ')}]`, problem: `Member must satisfy constraint: [${member}]` };
  };
}
