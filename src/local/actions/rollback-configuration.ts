import type { DataObject } from '../../document/data';
import type { Input } from '../protocol/query';

export function rollbackConfigurationOf(input: Input): DataObject | undefined {
  const given = input.object('RollbackConfiguration');
  if (!given) return undefined;
  const minutes = given.integer('MonitoringTimeInMinutes');
  const triggers = given.list('RollbackTriggers').map((trigger) => ({
    Arn: trigger.required('Arn'),
    Type: trigger.required('Type'),
  }));
  return {
    ...(triggers.length > 0 && { RollbackTriggers: triggers }),
    ...(minutes !== undefined && { MonitoringTimeInMinutes: minutes }),
  };
}
