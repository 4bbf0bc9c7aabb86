import { listed, show } from '../../../document/show';
import type { Template } from '../../../document/template';
import type { Setting } from '../../analysis/setting';
import { type Finding, finding } from '../../finding';
import { didYouMean } from '../../suggest';
import { apiSettings } from './api-of-event';
import { oneOf, wrongValue } from './values';

// samtranslator/model/apigateway.py, apigatewayv2.py and api/.

export function* authorizers(template: Template): Iterable<Finding> {
  for (const { type, properties } of apiSettings(template)) {
    const auth = properties.get('Auth');
    const declared = auth.get('Authorizers');
    if (type === 'AWS::Serverless::Api') {
      // Without authorizers, AWS SAM ignores the default.
      yield* defaultAuthorizer(
        auth,
        auth.get('DefaultAuthorizer').text === 'AWS_IAM' || declared.presence === 'absent',
      );
      for (const [name, each] of declared.entries()) yield* restAuthorizer(name, each);
    } else if (type === 'AWS::Serverless::HttpApi') {
      const usesIam = auth.get('DefaultAuthorizer').text === 'AWS_IAM';
      yield* defaultAuthorizer(auth, usesIam && auth.get('EnableIamAuthorizer').value === true);
      for (const [name, each] of declared.entries()) yield* httpAuthorizer(name, each);
    }
  }
}

function* defaultAuthorizer(auth: Setting, isBuiltIn: boolean): Iterable<Finding> {
  const setting = auth.get('DefaultAuthorizer');
  const declared = auth.get('Authorizers');
  if (setting.value === undefined || setting.isCall || isBuiltIn || declared.isOpen) return;
  const known = declared.entries().map(([name]) => name);
  if (setting.text !== undefined && known.includes(setting.text)) return;
  yield finding(
    'serverless/reference',
    setting.path,
    `DefaultAuthorizer ${show(setting.value)} is not one of Authorizers`,
    didYouMean(setting.text ?? '', known) ?? {
      advice: known.length === 0 ? 'declare it in Authorizers' : `use ${listed(known, 9, 'or')}`,
    },
  );
}

const SOURCES = ['Headers', 'QueryStrings', 'StageVariables', 'Context'];

function* restAuthorizer(name: string, authorizer: Setting): Iterable<Finding> {
  if (authorizer.isCall) return;
  if (!authorizer.isMapping) return yield wrongValue(authorizer, `the authorizer ${name} must be a mapping`);
  const type = authorizer.get('FunctionPayloadType');
  yield* oneOf(type, 'FunctionPayloadType', ['REQUEST', 'TOKEN']);
  yield* list(authorizer.get('AuthorizationScopes'), 'AuthorizationScopes');
  const identity = authorizer.get('Identity');
  yield* identitySources(identity);
  if (type.text !== 'REQUEST' || identity.isOpen) return;
  if (SOURCES.every((source) => identity.get(source).presence === 'absent'))
    yield finding(
      'schema/requirement',
      authorizer.path,
      `the authorizer ${name} requires Identity with ${listed(SOURCES, 4, 'or')}`,
      { at: 'key', advice: 'AWS SAM requires an identity source for FunctionPayloadType REQUEST' },
    );
}

function* identitySources(identity: Setting): Iterable<Finding> {
  if (identity.value === undefined || identity.isCall) return;
  if (!identity.isMapping) return yield wrongValue(identity, 'Identity must be a mapping');
  for (const source of SOURCES) {
    const setting = identity.get(source);
    yield* list(setting, source);
    for (const item of setting.items())
      if (!item.isCall && typeof item.value !== 'string')
        yield wrongValue(item, `${source} must contain strings, got ${show(item.value ?? null)}`);
  }
}

const ONLY_LAMBDA = [
  'AuthorizerPayloadFormatVersion',
  'EnableFunctionDefaultPermissions',
  'EnableSimpleResponses',
  'FunctionInvokeRole',
  'Identity',
];

function* httpAuthorizer(name: string, authorizer: Setting): Iterable<Finding> {
  if (authorizer.isCall) return;
  if (!authorizer.isMapping) return yield wrongValue(authorizer, `the authorizer ${name} must be a mapping`);
  if (authorizer.get('OpenIdConnectUrl').value !== undefined)
    yield wrongValue(
      authorizer.get('OpenIdConnectUrl'),
      'AWS SAM no longer supports OpenIdConnectUrl',
      'use JwtConfiguration',
    );
  yield* list(authorizer.get('AuthorizationScopes'), 'AuthorizationScopes');
  yield* identitySources(authorizer.get('Identity'));
  const token = authorizer.get('JwtConfiguration');
  if (token.value !== undefined && !token.isMapping && !token.isCall)
    yield wrongValue(token, 'JwtConfiguration must be a mapping');
  const usesToken = authorizer.get('JwtConfiguration').presence !== 'absent';
  const [required, excluded] = usesToken
    ? [['IdentitySource'], ONLY_LAMBDA]
    : [
        ['FunctionArn', 'AuthorizerPayloadFormatVersion'],
        ['AuthorizationScopes', 'IdentitySource'],
      ];
  const kind = usesToken ? 'JwtConfiguration' : 'a Lambda function';
  for (const property of required)
    if (authorizer.get(property).presence === 'absent')
      yield finding(
        'schema/requirement',
        authorizer.path,
        `the authorizer ${name} with ${kind} requires ${property}`,
        {
          at: 'key',
          advice: `add ${property}`,
        },
      );
  for (const property of excluded)
    if (authorizer.get(property).presence === 'present')
      yield finding(
        'schema/requirement',
        authorizer.get(property).path,
        `${property} cannot be used in an authorizer with ${kind}`,
        { at: 'key', advice: `remove ${property}` },
      );
}

function* list(setting: Setting, name: string): Iterable<Finding> {
  if (setting.value !== undefined && !setting.isCall && !Array.isArray(setting.value))
    yield wrongValue(setting, `${name} must be a list, got ${show(setting.value)}`);
}
