import type { Template } from '../../../document/template';
import { names } from '../../analysis/names';
import { type Finding, finding } from '../../finding';
import { type ServerlessResource, serverlessResources } from './resource';

/** Events that become a resource of their own, named after the resource and the event. */
const WITH_RESOURCE: ReadonlySet<string> = new Set([
  'CloudWatchEvent',
  'CloudWatchLogs',
  'DocumentDB',
  'DynamoDB',
  'EventBridgeRule',
  'IoTRule',
  'Kinesis',
  'MQ',
  'MSK',
  'SNS',
  'SQS',
  'Schedule',
  'ScheduleV2',
  'SelfManagedKafka',
]);

/** Events that call a function through a resource-based policy. */
const WITH_PERMISSION: ReadonlySet<string> = new Set([
  'AlexaSkill',
  'CloudWatchEvent',
  'CloudWatchLogs',
  'EventBridgeRule',
  'HttpApi',
  'IoTRule',
  'S3',
  'SNS',
  'Schedule',
]);

/** Logical IDs that AWS SAM generates are not used by other resources. samtranslator/translator/verify_logical_id.py. */
export function* generatedIds(template: Template): Iterable<Finding> {
  const { resources } = names(template);
  for (const resource of serverlessResources(template))
    for (const [id, type] of generated(resource)) {
      const existing = resources.get(id);
      if (existing)
        yield finding(
          'serverless/duplicate',
          existing.path,
          `${id} is also the logical ID of the ${type} that AWS SAM generates for ${resource.resource.name}`,
          { at: 'key', advice: 'use another logical ID' },
        );
    }
}

function* generated({
  resource,
  properties,
  events,
}: ServerlessResource): Iterable<readonly [string, string]> {
  const { name, type } = resource;
  const isFunction = type === 'AWS::Serverless::Function';
  if (type === 'AWS::Serverless::CapacityProvider' && properties.get('OperatorRole').presence === 'absent')
    yield [`${name}OperatorRole`, 'operator role'];
  if (!isFunction && type !== 'AWS::Serverless::StateMachine') return;
  if (properties.get('Role').presence === 'absent') yield [`${name}Role`, 'role'];
  if (isFunction && properties.get('FunctionUrlConfig').presence === 'present')
    yield [`${name}Url`, 'function URL'];
  const alias = properties.get('AutoPublishAlias').text;
  if (alias !== undefined) yield [`${name}Alias${alias}`, 'alias'];
  for (const event of events) {
    if (WITH_RESOURCE.has(event.type)) yield [`${name}${event.name}`, `event ${event.name}`];
    if (isFunction && WITH_PERMISSION.has(event.type))
      yield [`${name}${event.name}Permission`, `permission of ${event.name}`];
  }
}
