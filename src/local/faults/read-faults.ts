import { type Data, type DataObject, isObject } from '../../document/data';
import type { Fault } from './faults';

/** Invalid faults. The message contains the reason. */
export class FaultError extends Error {
  override readonly name = 'FaultError';
}

const EXAMPLES =
  '{"kind":"resource","logicalId":"Vpc"}, {"kind":"throttle","action":"DescribeStacks","times":3}, {"kind":"drop","when":"after"}, {"kind":"error"}, {"kind":"delay","milliseconds":500}, {"kind":"events","order":"shuffled"}';

/** A JSON list of faults, or a single one. */
export function readFaults(text: string): Fault[] {
  const data = parsed(text);
  return (Array.isArray(data) ? data : [data]).map(readFault);
}

function parsed(text: string): Data {
  try {
    return JSON.parse(text);
  } catch {
    throw new FaultError(
      `the faults are not JSON: ${text.slice(0, 80)}: expected a list such as [${EXAMPLES}]`,
    );
  }
}

function readFault(data: Data): Fault {
  if (!isObject(data)) throw new FaultError(`a fault must be an object, such as one of ${EXAMPLES}`);
  const shared = { ...optionalText(data, 'action'), ...optionalCount(data, 'times') };
  switch (data.kind) {
    case 'resource':
      return {
        kind: 'resource',
        logicalId: text(data, 'logicalId'),
        ...optionalText(data, 'stackName'),
        ...optionalText(data, 'reason'),
        ...optionalCount(data, 'times'),
        ...step(data),
      };
    case 'drop':
      return { kind: 'drop', ...shared, ...optionalCount(data, 'after'), ...when(data) };
    case 'throttle':
    case 'error':
      return { kind: data.kind, ...shared, ...optionalCount(data, 'after') };
    case 'delay':
      return { kind: 'delay', ...shared, milliseconds: count(data, 'milliseconds') };
    case 'events':
      if (data.order === 'shuffled' || data.order === 'repeated')
        return { kind: 'events', order: data.order };
      throw new FaultError(
        `order of a fault must be "shuffled" or "repeated", not ${JSON.stringify(data.order)}`,
      );
    default:
      throw new FaultError(
        `there is no fault of kind ${JSON.stringify(data.kind)}; choose one of ${EXAMPLES}`,
      );
  }
}

function step(data: DataObject): { step?: 'CREATE' | 'UPDATE' | 'DELETE' | 'ROLLBACK' } {
  const found = (['CREATE', 'UPDATE', 'DELETE', 'ROLLBACK'] as const).find((each) => each === data.step);
  if (data.step !== undefined && !found)
    throw new FaultError(
      `step of a fault must be CREATE, UPDATE, DELETE or ROLLBACK, not ${JSON.stringify(data.step)}`,
    );
  return found ? { step: found } : {};
}

function when(data: DataObject): { when?: 'before' | 'after' } {
  if (data.when === undefined) return {};
  if (data.when === 'before' || data.when === 'after') return { when: data.when };
  throw new FaultError(`when of a fault must be "before" or "after", not ${JSON.stringify(data.when)}`);
}

function text(data: DataObject, name: string): string {
  const value = data[name];
  if (typeof value === 'string') return value;
  throw new FaultError(`${name} of a fault must be a string, not ${JSON.stringify(value)}`);
}

function count(data: DataObject, name: string): number {
  const value = data[name];
  if (typeof value === 'number' && value >= 0) return value;
  throw new FaultError(`${name} of a fault must be a number, not ${JSON.stringify(value)}`);
}

function optionalText<N extends string>(data: DataObject, name: N): { [K in N]?: string } {
  return data[name] === undefined ? {} : ({ [name]: text(data, name) } as { [K in N]?: string });
}

function optionalCount<N extends string>(data: DataObject, name: N): { [K in N]?: number } {
  return data[name] === undefined ? {} : ({ [name]: count(data, name) } as { [K in N]?: number });
}
