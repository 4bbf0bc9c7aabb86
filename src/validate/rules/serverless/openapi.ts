import { isObject } from '../../../document/data';
import { functionName } from '../../../document/function-name';
import { show } from '../../../document/show';
import type { Template } from '../../../document/template';
import type { Setting } from '../../analysis/setting';
import { type Finding, finding } from '../../finding';
import { serverlessResources } from './resource';

// samtranslator/swagger/swagger.py and samtranslator/open_api/.

/** AWS SAM changes the definition of an API with one of these. */
const EDITED_BY: ReadonlyMap<string, readonly string[]> = new Map([
  ['AWS::Serverless::Api', ['Auth', 'Cors', 'GatewayResponses', 'Models']],
  ['AWS::Serverless::HttpApi', ['Auth', 'CorsConfiguration', 'Tags']],
]);

const METHODS = [
  'delete',
  'get',
  'head',
  'options',
  'patch',
  'post',
  'put',
  'x-amazon-apigateway-any-method',
];

export function* openApiDefinitions(template: Template): Iterable<Finding> {
  for (const { resource, properties } of serverlessResources(template)) {
    const editors = EDITED_BY.get(resource.type);
    const body = properties.get('DefinitionBody');
    if (!editors || body.value === undefined) continue;
    const editor = editors.find((property) => properties.get(property).presence === 'present');
    if (editor !== undefined) yield* complete(body, editor);
    if (!body.isMapping || body.isOpen) continue;
    yield* paths(body, properties.get('Auth'));
    yield* servers(body.get('servers'));
    yield* kind(body.get('tags'), 'tags', 'list');
  }
}

function* complete(body: Setting, editor: string): Iterable<Finding> {
  if (isObject(body.value) && body.isCall && functionName(body.value) !== 'Fn::Transform')
    return yield wrong(
      body,
      `DefinitionBody must be a mapping for ${editor}, got a function`,
      `AWS SAM adds ${editor} to the definition before functions are evaluated: write it in the definition itself`,
    );
  if (!body.isMapping || body.isOpen) return;
  const version = body.get('swagger').value ?? body.get('openapi').value;
  if (version === undefined || !body.get('paths').isMapping)
    yield wrong(body, `DefinitionBody requires openapi and paths for ${editor}`);
}

function* paths(body: Setting, auth: Setting): Iterable<Finding> {
  const hasDefaultAuthorizer = auth.get('DefaultAuthorizer').presence === 'present';
  // AWS SAM adds to the security of every method.
  const addsSecurity = hasDefaultAuthorizer || auth.get('ApiKeyRequired').value === true;
  const all = body.get('paths');
  yield* kind(all, 'paths', 'mapping');
  for (const [path, item] of all.entries()) {
    if (item.isCall) continue;
    if (!item.isMapping) {
      yield wrong(item, `the path ${path} must be a mapping, got ${show(item.value ?? null)}`);
      continue;
    }
    for (const [method, operation] of item.entries()) {
      if (method === 'any' && hasDefaultAuthorizer)
        yield wrong(operation, `unknown method any of ${path}`, 'use x-amazon-apigateway-any-method');
      if (!METHODS.includes(method.toLowerCase())) continue;
      yield* operations(operation, method, path);
      if (addsSecurity) yield* security(operation.get('security'));
    }
  }
}

function* operations(operation: Setting, method: string, path: string): Iterable<Finding> {
  if (operation.isCall) return;
  if (!operation.isMapping)
    return yield wrong(
      operation,
      `the method ${method} of ${path} must be a mapping, got ${show(operation.value ?? null)}`,
    );
  yield* kind(operation.get('x-amazon-apigateway-integration'), 'x-amazon-apigateway-integration', 'mapping');
  yield* kind(operation.get('responses'), 'responses', 'mapping');
  for (const [code, response] of operation.get('responses').entries())
    yield* kind(response.get('headers'), `headers of response ${code}`, 'mapping');
}

function* security(list: Setting): Iterable<Finding> {
  yield* kind(list, 'security', 'list');
  for (const each of list.items()) yield* kind(each, 'an item of security', 'mapping');
}

function* servers(list: Setting): Iterable<Finding> {
  for (const server of list.items()) {
    yield* kind(server, 'an item of servers', 'mapping');
    const name = 'x-amazon-apigateway-endpoint-configuration';
    yield* kind(server.get(name), name, 'mapping');
  }
}

function* kind(setting: Setting, name: string, wanted: 'list' | 'mapping'): Iterable<Finding> {
  const { value, isCall, isMapping } = setting;
  if (value === undefined || isCall || (wanted === 'list' ? Array.isArray(value) : isMapping)) return;
  yield wrong(setting, `${name} must be a ${wanted}, got ${show(value)}`);
}

function wrong(setting: Setting, message: string, advice?: string): Finding {
  return finding('serverless/definition', setting.path, message, advice === undefined ? {} : { advice });
}
