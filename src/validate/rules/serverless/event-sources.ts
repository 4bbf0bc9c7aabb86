import { show } from '../../../document/show';
import type { Template } from '../../../document/template';
import type { Setting } from '../../analysis/setting';
import { type Finding, finding } from '../../finding';
import { type ServerlessEvent, serverlessResources } from './resource';
import { oneOf, wrongValue } from './values';

// samtranslator/model/eventsources/pull.py.

/** The types of `SourceAccessConfigurations`, and those of which exactly one, or at most one, is required. */
interface Access {
  readonly types: readonly string[];
  readonly authentication: readonly string[];
  readonly required: boolean;
}

const AUTHENTICATION = [
  'BASIC_AUTH',
  'CLIENT_CERTIFICATE_TLS_AUTH',
  'SASL_SCRAM_256_AUTH',
  'SASL_SCRAM_512_AUTH',
];

const ACCESS: ReadonlyMap<string, Access> = new Map([
  ['DocumentDB', { types: ['BASIC_AUTH'], authentication: ['BASIC_AUTH'], required: true }],
  ['MQ', { types: ['BASIC_AUTH', 'VIRTUAL_HOST'], authentication: ['BASIC_AUTH'], required: true }],
  [
    'SelfManagedKafka',
    {
      types: [...AUTHENTICATION, 'SERVER_ROOT_CA_CERTIFICATE', 'VPC_SECURITY_GROUP', 'VPC_SUBNET'],
      authentication: AUTHENTICATION,
      required: false,
    },
  ],
]);

export function* eventSources(template: Template): Iterable<Finding> {
  for (const { events, properties } of serverlessResources(template))
    for (const event of events) {
      yield* destination(event);
      yield* registry(event.properties.get('SchemaRegistryConfig'));
      if (event.type === 'SelfManagedKafka') yield* kafka(event);
      const access = ACCESS.get(event.type);
      // AWS SAM reads them to write the policy of the role that it generates.
      if (access && properties.get('Role').presence === 'absent') yield* accessTo(event, access);
    }
}

function* destination({ properties }: ServerlessEvent): Iterable<Finding> {
  const failure = properties.at('DestinationConfig', 'OnFailure');
  if (failure.value !== undefined && !failure.isMapping && !failure.isCall)
    yield wrongValue(failure, `OnFailure must be a mapping, got ${show(failure.value)}`);
  yield* oneOf(failure.get('Type'), 'Type of OnFailure', ['Kafka', 'S3', 'SNS', 'SQS']);
}

function* registry(config: Setting): Iterable<Finding> {
  yield* oneOf(config.get('EventRecordFormat'), 'EventRecordFormat', ['JSON', 'SOURCE']);
  for (const name of ['SchemaValidationConfigs', 'AccessConfigs']) {
    const setting = config.get(name);
    if (setting.value !== undefined && !setting.isCall && !Array.isArray(setting.value))
      yield wrongValue(setting, `${name} must be a list, got ${show(setting.value)}`);
  }
}

function* kafka({ properties }: ServerlessEvent): Iterable<Finding> {
  for (const name of ['KafkaBootstrapServers', 'SourceAccessConfigurations', 'Topics'])
    if (properties.get(name).presence === 'absent' || properties.get(name).items().length === 0)
      if (!properties.get(name).isCall)
        yield finding('schema/requirement', properties.path, `SelfManagedKafka requires ${name}`, {
          at: 'key',
          advice: `add ${name}`,
        });
}

function* accessTo({ type, properties }: ServerlessEvent, access: Access): Iterable<Finding> {
  const list = properties.get('SourceAccessConfigurations');
  if (list.isCall || !Array.isArray(list.value)) return;
  let found = 0;
  const types = new Set<string>();
  for (const each of list.items()) {
    const name = each.get('Type');
    if (each.isCall || name.isCall) return;
    yield* oneOf(name, 'Type', access.types);
    if (name.text === undefined || !access.types.includes(name.text)) continue;
    types.add(name.text);
    if (each.get('URI').presence === 'absent')
      yield finding('schema/requirement', each.path, `${name.text} requires URI`, { advice: 'add URI' });
    if (access.authentication.includes(name.text) && ++found > 1)
      yield wrongValue(name, `${type} supports only one authentication, got another ${name.text}`);
  }
  if (access.required && found === 0 && list.items().length > 0)
    yield wrongValue(list, `${type} requires ${access.authentication.join(' or ')}`, 'add it with its URI');
  if (types.has('VPC_SUBNET') !== types.has('VPC_SECURITY_GROUP'))
    yield wrongValue(list, 'VPC_SUBNET and VPC_SECURITY_GROUP must be used together');
}
