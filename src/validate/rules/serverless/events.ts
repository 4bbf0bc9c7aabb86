import type { Template } from '../../../document/template';
import { names } from '../../analysis/names';
import type { Setting } from '../../analysis/setting';
import { type Finding, finding } from '../../finding';
import { type ServerlessEvent, serverlessResources } from './resource';
import { wrongValue } from './values';

// samtranslator/model/eventsources/push.py and scheduler.py, samtranslator/model/eventbridge_utils.py.

export function* events(template: Template): Iterable<Finding> {
  for (const resource of serverlessResources(template)) {
    for (const event of resource.events) {
      if (!/^[A-Za-z0-9]+$/.test(event.name))
        yield finding(
          'serverless/value',
          event.setting.path,
          `the event name ${event.name} must contain only letters and digits`,
          { at: 'key', advice: 'AWS SAM uses the name in logical IDs: use letters and digits' },
        );
      yield* noFunctions(event.setting.get('Type'), 'Type');
      yield* byType(template, event);
    }
  }
  yield* triggers(template);
}

function* byType(template: Template, { type, properties }: ServerlessEvent): Iterable<Finding> {
  switch (type) {
    case 'S3':
      yield* sameTemplate(template, properties.get('Bucket'), 'Bucket', 'AWS::S3::Bucket');
      yield* noFunctions(properties.get('Events'), 'Events');
      break;
    case 'Cognito':
      yield* sameTemplate(template, properties.get('UserPool'), 'UserPool', 'AWS::Cognito::UserPool');
      yield* noFunctions(properties.get('Trigger'), 'Trigger');
      break;
    case 'CloudWatchEvent':
    case 'EventBridgeRule':
    case 'Schedule':
    case 'ScheduleV2':
      yield* noFunctions(properties.at('DeadLetterConfig', 'QueueLogicalId'), 'QueueLogicalId');
  }
  if (
    type === 'ScheduleV2' &&
    properties.get('OmitName').value === true &&
    properties.get('Name').value !== undefined
  )
    yield finding('schema/requirement', properties.get('Name').path, 'Name cannot be used with OmitName', {
      at: 'key',
      advice: 'remove Name or OmitName',
    });
}

/** AWS SAM changes the bucket or user pool itself, so it must be in the template. */
function* sameTemplate(template: Template, setting: Setting, name: string, type: string): Iterable<Finding> {
  if (setting.value === undefined) return;
  const target = setting.ref;
  const { resources, mayBeMade } = names(template);
  if (target !== undefined && (resources.has(target) || mayBeMade('Resources', target))) return;
  yield finding(
    'serverless/reference',
    setting.path,
    `${name} must be a Ref to a resource of this template`,
    {
      advice: `use !Ref with the logical ID of an ${type}`,
    },
  );
}

function* noFunctions(setting: Setting, name: string): Iterable<Finding> {
  if (setting.isCall) yield wrongValue(setting, `${name} does not support functions`, 'use literal values');
}

/** A user pool has one function for each trigger. AWS SAM counts those of functions whose condition is false too. */
function* triggers(template: Template): Iterable<Finding> {
  const seen = new Set<string>();
  for (const { type, properties } of serverlessResources(template).flatMap(({ events: all }) => all)) {
    const pool = properties.get('UserPool').ref;
    if (type !== 'Cognito' || pool === undefined) continue;
    const trigger = properties.get('Trigger');
    const existing = names(template).resources.get(pool)?.properties.LambdaConfig;
    for (const each of Array.isArray(trigger.value) ? trigger.items() : [trigger]) {
      const name = each.text;
      if (name === undefined) continue;
      const declared = typeof existing === 'object' && existing !== null && Object.hasOwn(existing, name);
      if (declared || seen.has(`${pool} ${name}`))
        yield finding(
          'serverless/duplicate',
          each.path,
          `the user pool ${pool} already has a trigger ${name}`,
          {
            advice: 'use one function for each trigger',
          },
        );
      seen.add(`${pool} ${name}`);
    }
  }
}
