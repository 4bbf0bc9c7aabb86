import { api, bridgeRule, ruleSchedule, ruleTarget, scheduleV2 } from './event-parts';
import { eventSources } from './event-sources';
import { block, flag, passed } from './notation';

/** The event sources of state machines, by `Type`. */
export const stateMachineSources = eventSources({
  Api: {
    ...api,
    Auth: block('ApiStateMachineAuth', 'Who may call this path.'),
    UnescapeMappingTemplate: flag('Whether escaped single quotes in the input are unescaped.'),
  },
  CloudWatchEvent: bridgeRule,
  EventBridgeRule: bridgeRule,
  Schedule: {
    ...ruleSchedule,
    RoleArn: passed(`${ruleTarget}.RoleArn`),
    Target: block('EventTarget', 'The target that the rule calls.'),
  },
  ScheduleV2: scheduleV2,
});
