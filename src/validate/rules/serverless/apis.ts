import { show } from '../../../document/show';
import type { Template } from '../../../document/template';
import type { Setting } from '../../analysis/setting';
import { type Finding, finding } from '../../finding';
import { apiSettings } from './api-of-event';
import { parameterOrLiteral, wrongValue } from './values';

// samtranslator/model/api/ and samtranslator/model/apigateway.py.

export function* apis(template: Template): Iterable<Finding> {
  for (const { type, properties } of apiSettings(template))
    switch (type) {
      case 'AWS::Serverless::Api':
        yield* stage(properties.get('StageName'));
        yield* openApiVersion(properties.get('OpenApiVersion'));
        yield* cors(properties.get('Cors'), 'AllowOrigin', "'*'");
        yield* gatewayResponses(properties.get('GatewayResponses'));
        yield* models(properties.get('Models'));
        yield* resourcePolicy(template, properties.at('Auth', 'ResourcePolicy'));
        break;
      case 'AWS::Serverless::HttpApi':
        yield* cors(properties.get('CorsConfiguration'), 'AllowOrigins', '*');
        break;
      case 'AWS::Serverless::WebSocketApi':
        yield* routes(properties);
    }
}

function* stage(name: Setting): Iterable<Finding> {
  if (name.value === '') yield wrongValue(name, 'StageName must not be empty');
}

function* openApiVersion(version: Setting): Iterable<Finding> {
  if (version.text !== undefined && !/^[23]\.\d(\.\d)?$/.test(version.text))
    yield wrongValue(version, `invalid OpenApiVersion ${show(version.text)}`, 'use a version such as 3.0.1');
}

/** Browsers reject credentials for every origin. */
function* cors(config: Setting, property: string, star: string): Iterable<Finding> {
  if (!config.isMapping || config.get('AllowCredentials').value !== true) return;
  const origin = config.get(property);
  const { value } = origin;
  const isStar = value === star || (Array.isArray(value) && value.includes(star));
  if (origin.presence === 'absent' || isStar)
    yield wrongValue(
      config.get('AllowCredentials'),
      `AllowCredentials cannot be true if ${property} is ${star} or missing`,
      `list the allowed origins in ${property}`,
    );
}

const RESPONSE = ['ResponseParameters', 'ResponseTemplates', 'StatusCode'];
const RESPONSE_PARAMETERS = ['Headers', 'Paths', 'QueryStrings'];

function* gatewayResponses(responses: Setting): Iterable<Finding> {
  for (const [type, response] of responses.entries()) {
    if (!response.isMapping) {
      yield wrongValue(
        response,
        `the gateway response ${type} must be a mapping, got ${show(response.value ?? null)}`,
        'use a mapping with ResponseParameters, ResponseTemplates or StatusCode, without functions',
      );
      continue;
    }
    yield* unknownKeys(response, RESPONSE, `the gateway response ${type}`);
    const code = response.get('StatusCode');
    if (code.value !== undefined && !code.isCall && !/^\d+$/.test(String(code.value)))
      yield wrongValue(code, `StatusCode must be a number, got ${show(code.value)}`);
    const parameters = response.get('ResponseParameters');
    yield* unknownKeys(parameters, RESPONSE_PARAMETERS, 'ResponseParameters');
    for (const [name, values] of parameters.entries())
      if (!values.isMapping && !values.isCall)
        yield wrongValue(values, `${name} must be a mapping, got ${show(values.value ?? null)}`);
  }
}

function* unknownKeys(owner: Setting, known: readonly string[], name: string): Iterable<Finding> {
  for (const [key, setting] of owner.entries())
    if (!known.includes(key))
      yield finding('serverless/value', setting.path, `unknown property ${key} in ${name}`, {
        at: 'key',
        advice: `use ${known.join(', ')}`,
      });
}

function* models(declared: Setting): Iterable<Finding> {
  for (const [name, model] of declared.entries())
    if (!model.isMapping && !model.isCall) yield wrongValue(model, `the model ${name} must be a mapping`);
    else if (model.isMapping && model.get('type').presence === 'absent' && !model.isOpen)
      yield wrongValue(model, `the model ${name} requires type`, 'add type: object');
}

function* resourcePolicy(template: Template, policy: Setting): Iterable<Finding> {
  for (const [name, intrinsic] of [
    ['SourceVpcBlacklist', 'IntrinsicVpcBlacklist'],
    ['SourceVpcWhitelist', 'IntrinsicVpcWhitelist'],
  ] as const) {
    const list = policy.get(name);
    for (const each of Array.isArray(list.value) ? list.items() : [list])
      if (each.isCall) yield* parameterOrLiteral(template, each, name);
      else if (each.value !== undefined && typeof each.value !== 'string')
        yield wrongValue(each, `${name} must contain strings`, `use ${intrinsic} for functions`);
  }
}

const SPECIAL_ROUTES = ['$connect', '$default', '$disconnect'];

function* routes(properties: Setting): Iterable<Finding> {
  const declared = properties.get('Routes');
  const entries = declared.entries();
  if (declared.isMapping && entries.length === 0 && !declared.isOpen)
    yield wrongValue(declared, 'a WebSocket API requires at least one route');
  for (const [key, route] of entries) {
    if (!SPECIAL_ROUTES.includes(key) && !/^[A-Za-z0-9]+$/.test(key))
      yield finding('serverless/value', route.path, `invalid route key ${key}`, {
        at: 'key',
        advice: `use letters and digits, or ${SPECIAL_ROUTES.join(', ')}`,
      });
    const parameters = route.get('RequestParameters');
    if (key !== '$connect' && parameters.value !== undefined)
      yield finding('serverless/value', parameters.path, 'only $connect supports RequestParameters', {
        at: 'key',
      });
  }
  const auth = properties.get('Auth');
  if (
    auth.isMapping &&
    entries.length > 0 &&
    !declared.isOpen &&
    !entries.some(([key]) => key === '$connect')
  )
    yield wrongValue(auth, 'Auth requires a route $connect', 'add the route $connect, or remove Auth');
}
