import type { Template } from '../../../document/template';
import type { Finding } from '../../finding';
import { serverlessResources } from './resource';
import { oneOf, parameterOrLiteral, wrongValue } from './values';

const LOCATIONS: Readonly<Record<string, string>> = {
  'AWS::Serverless::Api': 'DefinitionUri',
  'AWS::Serverless::Function': 'CodeUri',
  'AWS::Serverless::HttpApi': 'DefinitionUri',
  'AWS::Serverless::LayerVersion': 'ContentUri',
  'AWS::Serverless::StateMachine': 'DefinitionUri',
};

/** samtranslator/model/s3_utils/uri_parser.py. Local paths are packaged before the template is deployed. */
export function* locations(template: Template): Iterable<Finding> {
  for (const { resource, properties } of serverlessResources(template)) {
    const property = Object.hasOwn(LOCATIONS, resource.type) ? LOCATIONS[resource.type] : undefined;
    if (property === undefined) continue;
    const location = properties.get(property);
    yield* parameterOrLiteral(template, location, property);
    const written = location.value;
    if (typeof written !== 'string') continue;
    if (written === '') yield wrongValue(location, `${property} must not be empty`);
    if (/\{\{resolve:[^}]*\/[^}]*\}\}/.test(written))
      yield wrongValue(
        location,
        `${property} does not support dynamic references with a path`,
        'use a mapping with Bucket and Key',
      );
    else if (written.includes('://') && !/^s3:\/\/[^/[\]]+\/./.test(written))
      yield wrongValue(location, `${property} must be s3://bucket/key or a local path`);
  }
}

/** Other values that AWS SAM reads itself. */
export function* otherValues(template: Template): Iterable<Finding> {
  for (const { resource, properties } of serverlessResources(template)) {
    switch (resource.type) {
      case 'AWS::Serverless::LayerVersion': {
        const policy = properties.get('RetentionPolicy');
        yield* parameterOrLiteral(template, policy, 'RetentionPolicy');
        if (policy.text !== undefined && !/^(retain|delete)$/i.test(policy.text))
          yield wrongValue(policy, `invalid RetentionPolicy ${policy.text}`, 'use Retain or Delete');
        break;
      }
      case 'AWS::Serverless::SimpleTable':
        yield* oneOf(properties.at('PrimaryKey', 'Type'), 'Type', ['Binary', 'Number', 'String']);
        break;
      case 'AWS::Serverless::StateMachine': {
        const definition = properties.get('Definition');
        if (definition.value !== undefined && !definition.isMapping && !definition.isCall)
          yield wrongValue(
            definition,
            'Definition must be a mapping',
            'use DefinitionUri for a file, or write the state machine as a mapping',
          );
        break;
      }
      case 'AWS::Serverless::Application':
        for (const name of ['ApplicationId', 'SemanticVersion'])
          if (properties.at('Location', name).value === '')
            yield wrongValue(properties.at('Location', name), `${name} must not be empty`);
        break;
      case 'AWS::Serverless::WebSocketApi':
        if (properties.get('StageName').text === '$default')
          yield wrongValue(
            properties.get('StageName'),
            'the stage of a WebSocket API must not be named $default',
          );
        yield* oneOf(properties.get('IpAddressType'), 'IpAddressType', ['ipv4', 'dualstack']);
    }
  }
}
