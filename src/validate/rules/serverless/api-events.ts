import { listed, show } from '../../../document/show';
import type { Template } from '../../../document/template';
import { names } from '../../analysis/names';
import type { Setting } from '../../analysis/setting';
import { type Finding, finding } from '../../finding';
import { didYouMean } from '../../suggest';
import { API_PROPERTY, type ApiKind, apiOf, type EventApi } from './api-of-event';
import { type ServerlessEvent, serverlessResources } from './resource';
import { parameterOrLiteral, wrongValue } from './values';

// samtranslator/model/eventsources/push.py, classes Api and HttpApi, and samtranslator/plugins/api/.

export function* apiEvents(template: Template): Iterable<Finding> {
  const seen = new Map<string, string>();
  for (const { resource, events } of serverlessResources(template))
    for (const event of events) {
      const { type: kind } = event;
      if (kind !== 'Api' && kind !== 'HttpApi') continue;
      yield* knownApi(template, kind, event);
      for (const name of ['Path', 'Method'])
        yield* parameterOrLiteral(template, event.properties.get(name), name);
      yield* requestParameters(event.properties.get('RequestParameters'));
      const api = apiOf(template, kind, event);
      if (!api) continue;
      const auth = event.properties.get('Auth');
      if (api.isGenerated || auth.get('OverrideApiAuth').value === true)
        yield* authorization(kind, auth, api);
      if (!api.isGenerated) continue;
      yield* requestModel(event.properties.get('RequestModel'), api);
      if (resource.condition === undefined) yield* unique(api, event, seen);
    }
}

function* knownApi(template: Template, kind: ApiKind, { properties }: ServerlessEvent): Iterable<Finding> {
  const setting = properties.get(API_PROPERTY[kind]);
  if (setting.value === undefined) return;
  const name = setting.ref ?? setting.text;
  const { resources, mayBeMade } = names(template);
  if (name !== undefined) {
    // AWS SAM replaces references to parameters by their values.
    if (template.parameters.has(name) || mayBeMade('Resources', name)) return;
    const type = resources.get(name)?.type;
    if (kind === 'Api' ? type !== undefined && type !== 'AWS::Serverless::HttpApi' : type !== undefined)
      return;
  }
  yield finding(
    'serverless/reference',
    setting.path,
    `${API_PROPERTY[kind]} must be a Ref to an AWS::Serverless::${kind} of this template, got ${show(name ?? setting.value)}`,
    didYouMean(name ?? '', resources.keys()),
  );
}

function* authorization(kind: ApiKind, auth: Setting, { name, properties }: EventApi): Iterable<Finding> {
  if (!auth.isMapping) return;
  const apiAuth = properties.get('Auth');
  if (apiAuth.isCall) return;
  yield* authorizer(kind, auth.get('Authorizer'), name, apiAuth);
  const key = auth.get('ApiKeyRequired');
  if (kind === 'Api' && key.value === false && !apiAuth.get('ApiKeyRequired').value)
    yield wrongValue(
      key,
      `ApiKeyRequired cannot be false: ${name} does not require an API key`,
      'remove ApiKeyRequired, or set it in Auth of the API',
    );
}

function* authorizer(kind: ApiKind, setting: Setting, api: string, apiAuth: Setting): Iterable<Finding> {
  const { text: name, value } = setting;
  if (value === undefined) {
    if (kind === 'HttpApi' && apiAuth.get('DefaultAuthorizer').presence === 'absent' && !setting.isCall)
      yield wrongValue(
        setting,
        `Auth requires Authorizer: ${api} has no DefaultAuthorizer`,
        'add Authorizer',
      );
    return;
  }
  if (name === 'NONE') {
    if (apiAuth.get('DefaultAuthorizer').presence === 'absent')
      yield wrongValue(
        setting,
        `Authorizer cannot be NONE: ${api} has no DefaultAuthorizer`,
        'remove Authorizer, or add a DefaultAuthorizer to Auth of the API',
      );
    return;
  }
  if (name === 'AWS_IAM' && (kind === 'Api' || apiAuth.get('EnableIamAuthorizer').value === true)) return;
  const authorizers = apiAuth.get('Authorizers');
  if (authorizers.isOpen || setting.isCall) return;
  const known = authorizers.entries().map(([each]) => each);
  if (name === undefined || !known.includes(name))
    yield finding(
      'serverless/reference',
      setting.path,
      `${api} has no authorizer ${show(name ?? value)}`,
      didYouMean(name ?? '', known) ?? {
        advice:
          known.length === 0 ? 'declare it in Auth.Authorizers of the API' : `use ${listed(known, 9, 'or')}`,
      },
    );
}

function* requestModel(model: Setting, { name: api, properties }: EventApi): Iterable<Finding> {
  if (!model.isMapping) return;
  const named = model.get('Model');
  const models = properties.get('Models');
  if (named.value !== undefined && !models.isOpen) {
    const known = models.entries().map(([each]) => each);
    if (typeof named.value !== 'string' || !known.includes(named.value))
      yield finding(
        'serverless/reference',
        named.path,
        `${api} has no model ${show(named.value)}`,
        didYouMean(named.text ?? '', known) ?? { advice: 'declare it in Models of the API' },
      );
  }
  for (const property of ['ValidateBody', 'ValidateParameters']) {
    const setting = model.get(property);
    if (setting.value !== undefined && typeof setting.value !== 'boolean')
      yield finding(
        'serverless/type',
        setting.path,
        `${property} must be a boolean, got ${show(setting.value)}`,
        { advice: 'write true or false' },
      );
  }
}

const PARAMETER = /^method\.request\.(querystring|path|header)\./;

function* requestParameters(parameters: Setting): Iterable<Finding> {
  for (const each of parameters.items()) {
    if (each.isCall) continue;
    const found = each.isMapping ? each.entries() : [[each.text ?? '', each] as const];
    for (const [name, setting] of found) {
      if (!PARAMETER.test(name))
        yield finding('serverless/value', setting.path, `invalid request parameter ${show(name)}`, {
          at: each.isMapping ? 'key' : 'value',
          advice:
            'use method.request.header.NAME, method.request.path.NAME or method.request.querystring.NAME',
        });
    }
  }
}

function* unique(
  api: EventApi,
  { name, properties }: ServerlessEvent,
  seen: Map<string, string>,
): Iterable<Finding> {
  const path = properties.get('Path').text;
  const method = properties.get('Method').text?.toLowerCase();
  if (path === undefined || method === undefined) return;
  const key = `${api.name} ${method} ${path}`;
  const other = seen.get(key);
  if (other !== undefined)
    yield finding(
      'serverless/duplicate',
      properties.path,
      `the event ${other} already has the method ${method} of ${path}`,
      { at: 'key', advice: 'use another path or method' },
    );
  seen.set(key, other ?? name);
}
