import { type Data, entry, isObject, scalarText } from '../../../document/data';
import type { Path } from '../../../document/document';
import { functionName } from '../../../document/function-name';
import type { Template } from '../../../document/template';
import { elements, objects } from '../../analysis/alternatives';
import { type DeclaredResource, names } from '../../analysis/names';
import { type Finding, finding } from '../../finding';

/** Properties that contain a secret, rather than its name or location. */
const SECRET_PROPERTY =
  /(Password|Passphrase|SecretString|SecretKey|SecretAccessKey|ClientSecret|AuthToken|OAuthToken|AccessToken|PrivateKey)$/;
/** The same for user-defined names: environment variables and parameters. */
const SECRET_NAME =
  /(password|passwd|passphrase|secret_?key|client_?secret|access_?key|private_?key|api_?key|auth_?token|oauth_?token|access_?token|github_?token)$/i;

/** Literal secrets in properties and in the environment of functions, containers and builds. */
export function* plainSecrets(template: Template): Iterable<Finding> {
  for (const resource of names(template).resources.values()) {
    const found: Finding[] = [];
    secretProperties(resource.properties, [...resource.path, 'Properties'], found);
    yield* found;
    for (const { name, value, path } of environment(resource))
      if (SECRET_NAME.test(name) && isPlain(value))
        yield finding(
          'policy/plain-secret',
          path,
          `the environment variable ${name} contains a secret in plain text`,
        );
  }
}

function secretProperties(data: Data, path: (string | number)[], found: Finding[]): void {
  if (typeof data !== 'object' || data === null) return;
  for (const [key, value] of Array.isArray(data) ? data.entries() : Object.entries(data)) {
    // Environment variables have user-defined names and are checked separately.
    if (key === 'Variables' || key === 'Environment') continue;
    path.push(key);
    if (typeof value === 'object') secretProperties(value, path, found);
    else if (typeof key === 'string' && SECRET_PROPERTY.test(key) && isPlain(value))
      found.push(finding('policy/plain-secret', [...path], `${key} is in plain text`));
    path.pop();
  }
}

/** Whether a literal could be a secret, rather than a reference, an ARN or a path. */
function isPlain(value: Data | undefined): boolean {
  return (
    typeof value === 'string' &&
    value.length > 0 &&
    !/^(arn:|\/|https?:|file:|true$|false$)/i.test(value) &&
    !value.includes('{{resolve:') &&
    !/^(\*+|<.*>|\$\{.*\})$/.test(value)
  );
}

interface Variable {
  readonly name: string;
  readonly value: Data;
  readonly path: Path;
}

function environment({ type, properties, path }: DeclaredResource): Variable[] {
  const at: Path = [...path, 'Properties'];
  switch (type) {
    case 'AWS::Lambda::Function':
    case 'AWS::Serverless::Function': {
      const variables = entry(entry(properties, 'Environment'), 'Variables');
      if (!isObject(variables) || functionName(variables) !== undefined) return [];
      return Object.entries(variables).map(([name, value]) => ({
        name,
        value,
        path: [...at, 'Environment', 'Variables', name],
      }));
    }
    case 'AWS::ECS::TaskDefinition':
      return objects(
        elements(entry(properties, 'ContainerDefinitions'), [...at, 'ContainerDefinitions']),
      ).flatMap((container) =>
        pairs(entry(container.data, 'Environment'), [...container.path, 'Environment']),
      );
    case 'AWS::CodeBuild::Project':
      return pairs(entry(entry(properties, 'Environment'), 'EnvironmentVariables'), [
        ...at,
        'Environment',
        'EnvironmentVariables',
      ]);
    default:
      return [];
  }
}

/** Variables as a list of names and values. With another type, those of CodeBuild are names of stored secrets. */
function pairs(data: Data | undefined, path: Path): Variable[] {
  return objects(elements(data, path)).flatMap(({ data: pair, path: at }) => {
    const { Name: name, Value: value, Type: type } = pair;
    const stored = type !== undefined && type !== 'PLAINTEXT';
    return typeof name === 'string' && value !== undefined && !stored
      ? [{ name, value, path: [...at, 'Value'] }]
      : [];
  });
}

/** Parameters that are secrets according to their name. */
export function* secretParameters(template: Template): Iterable<Finding> {
  for (const [name, parameter] of template.parameters) {
    if (!SECRET_NAME.test(name) || entry(parameter, 'Type') !== 'String' || takesReference(parameter))
      continue;
    const path = ['Parameters', name];
    const hidden = scalarText(entry(parameter, 'NoEcho'))?.toLowerCase() === 'true';
    if (!hidden)
      yield finding('policy/shown-parameter', path, `${name} is a secret without NoEcho`, { at: 'key' });
    if (isPlain(entry(parameter, 'Default')))
      yield finding('policy/secret-default', [...path, 'Default'], `the default of ${name} is in plain text`);
  }
}

/** Whether a parameter is the name or ARN of a secret, according to its pattern or description. */
function takesReference(parameter: Data): boolean {
  const words = [
    entry(parameter, 'AllowedPattern'),
    entry(parameter, 'Description'),
    entry(parameter, 'Default'),
  ];
  return words.some(
    (text) => typeof text === 'string' && /\b(arn|secrets? ?manager|parameter store|ssm)\b/i.test(text),
  );
}

/** AWS access keys and PEM blocks. Keys in AWS's documentation contain EXAMPLE. */
const KEYS = /\b(AKIA|ASIA)(?![A-Z0-9]*EXAMPLE)[A-Z2-7]{16}\b|-----BEGIN ([A-Z]+ )*PRIVATE KEY-----/;

/** Access keys and private keys anywhere in the template. */
export function* keysAnywhere({ document }: Template): Iterable<Finding> {
  if (!KEYS.test(document.text)) return;
  for (const { text, path } of strings(document.data, []))
    if (KEYS.test(text)) {
      const what = text.includes('PRIVATE KEY') ? 'a private key' : 'an AWS access key';
      yield finding('policy/plain-secret', path, `the template contains ${what}`, {
        advice: 'remove the key and revoke it: everyone who has read the file has it',
      });
    }
}

function* strings(data: Data, path: Path): Iterable<{ text: string; path: Path }> {
  if (typeof data === 'string') yield { text: data, path };
  else if (Array.isArray(data))
    for (const [index, item] of data.entries()) yield* strings(item, [...path, index]);
  else if (isObject(data))
    for (const [key, value] of Object.entries(data)) yield* strings(value, [...path, key]);
}
