import type { Data, DataObject } from '../../document/data';
import { isObject } from '../../document/data';

export type AlarmState = 'OK' | 'ALARM' | 'INSUFFICIENT_DATA';
export const ALARM_STATES: readonly AlarmState[] = ['OK', 'ALARM', 'INSUFFICIENT_DATA'];

export interface AlarmRecord {
  readonly name: string;
  readonly arn: string;
  readonly composite: boolean;
  /** In the names of the API, which are those of CloudFormation as well. */
  readonly settings: DataObject;
  readonly configured: number;
  readonly state: AlarmState;
  readonly reason: string;
  /** JSON text. */
  readonly reasonData?: string;
  readonly updated: number;
  /** When the state last changed. */
  readonly transitioned: number;
}

const NUMBERS =
  /^(EvaluationPeriods|DatapointsToAlarm|Period|Threshold|EvaluationInterval|ActionsSuppressor(Wait|Extension)Period)$/;
const SWITCHES = /^(ActionsEnabled|ReturnData)$/;

/** Numbers and switches may be strings in a template, and are strings in the Query protocol. */
export function typedSettings(data: Data, key = ''): Data {
  if (Array.isArray(data)) return data.map((each) => typedSettings(each));
  if (isObject(data))
    return Object.fromEntries(
      Object.entries(data).map(([name, value]) => [name, typedSettings(value, name)]),
    );
  if (NUMBERS.test(key)) return Number(data);
  return SWITCHES.test(key) ? String(data) === 'true' : data;
}
