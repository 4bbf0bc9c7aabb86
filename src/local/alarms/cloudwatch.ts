import type { Data } from '../../document/data';
import { paged } from '../actions/paging';
import type { Caller } from '../protocol/caller';
import type { Input } from '../protocol/query';
import { ServiceError } from '../protocol/service-error';
import type { Answer, AnswerFields } from '../protocol/xml';
import { ALARM_STATES, type AlarmRecord } from './alarm-record';
import type { Alarms } from './alarms';

export const CLOUDWATCH_NAMESPACE = 'http://monitoring.amazonaws.com/doc/2010-08-01/';

type CloudWatchAction = (input: Input, alarms: Alarms, caller: Caller) => Answer;

/** The part of CloudWatch that concerns alarms and their states. */
const ACTIONS: Readonly<Record<string, CloudWatchAction>> = {
  PutMetricAlarm(input, alarms, caller) {
    const { Action: _Action, Version: _Version, Tags: _Tags, ...settings } = Object(input.data());
    alarms.put(caller, input.required('AlarmName'), { composite: false, settings });
    return {};
  },
  DescribeAlarms(input, alarms, caller) {
    const { items, nextToken } = paged(
      input,
      'describeAlarms',
      alarms.list(caller).filter((alarm) => isAsked(input, alarm)),
      input.integer('MaxRecords') ?? USUAL_PAGE,
    );
    return {
      MetricAlarms: items.filter(({ composite }) => !composite).map(alarmAnswer),
      CompositeAlarms: items.filter(({ composite }) => composite).map(alarmAnswer),
      NextToken: nextToken,
    };
  },
  SetAlarmState(input, alarms, caller) {
    const alarm = known(alarms, caller, input.required('AlarmName'));
    input.required('StateValue');
    const state = input.oneOf('StateValue', ALARM_STATES) ?? alarm.state;
    alarms.setState(caller, alarm, state, input.required('StateReason'), input.text('StateReasonData'));
    return {};
  },
  DeleteAlarms(input, alarms, caller) {
    const found = input.texts('AlarmNames').map((name) => known(alarms, caller, name));
    for (const { name } of found) alarms.remove(caller, name);
    return {};
  },
};

const USUAL_PAGE = 50;

export function cloudWatchAnswer(action: string, input: Input, alarms: Alarms, caller: Caller): Answer {
  const run = Object.entries(ACTIONS).find(([name]) => name === action)?.[1];
  if (run) return run(input, alarms, caller);
  throw new ServiceError('InvalidAction', `The local endpoint does not emulate ${action} of monitoring.`);
}

function isAsked(input: Input, { name, composite, state }: AlarmRecord): boolean {
  const names = input.texts('AlarmNames');
  const types = input.texts('AlarmTypes');
  const wanted = input.text('StateValue') ?? state;
  // Without AlarmTypes, CloudWatch returns metric alarms only.
  const isType =
    types.length === 0 ? !composite : types.includes(composite ? 'CompositeAlarm' : 'MetricAlarm');
  const isNamed = names.length === 0 || names.includes(name);
  return isType && isNamed && name.startsWith(input.text('AlarmNamePrefix') ?? '') && state === wanted;
}

/** AWS documents the code of the error, but not its message. */
function known(alarms: Alarms, caller: Caller, name: string): AlarmRecord {
  const alarm = alarms.get(caller, name);
  if (alarm) return alarm;
  throw new ServiceError('ResourceNotFound', `The alarm ${name} does not exist.`, 404);
}

function alarmAnswer(alarm: AlarmRecord): AnswerFields {
  const { Tags: _Tags, ...settings } = alarm.settings;
  return {
    ActionsEnabled: true,
    OKActions: [],
    AlarmActions: [],
    InsufficientDataActions: [],
    ...(!alarm.composite && { Dimensions: [] }),
    ...answered(settings),
    AlarmName: alarm.name,
    AlarmArn: alarm.arn,
    AlarmConfigurationUpdatedTimestamp: new Date(alarm.configured),
    StateValue: alarm.state,
    StateReason: alarm.reason,
    StateReasonData: alarm.reasonData,
    StateUpdatedTimestamp: new Date(alarm.updated),
    StateTransitionedTimestamp: new Date(alarm.transitioned),
  };
}

/** A `null` of a template is no value of an answer. */
function answered(settings: { readonly [name: string]: Data }): AnswerFields {
  return Object.fromEntries(
    Object.entries(settings).flatMap(([name, value]) => (value === null ? [] : [[name, value as Answer]])),
  );
}
