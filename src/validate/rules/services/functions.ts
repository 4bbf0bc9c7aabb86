import type { Template } from '../../../document/template';
import { resourceSettings } from '../../analysis/settings';
import { type Finding, finding } from '../../finding';

/** AWS Lambda Developer Guide, "Defined runtime environment variables": reserved. */
const RESERVED: ReadonlySet<string> = new Set([
  '_HANDLER',
  '_X_AMZN_TRACE_ID',
  'AWS_ACCESS_KEY',
  'AWS_ACCESS_KEY_ID',
  'AWS_DEFAULT_REGION',
  'AWS_EXECUTION_ENV',
  'AWS_LAMBDA_FUNCTION_MEMORY_SIZE',
  'AWS_LAMBDA_FUNCTION_NAME',
  'AWS_LAMBDA_FUNCTION_VERSION',
  'AWS_LAMBDA_INITIALIZATION_TYPE',
  'AWS_LAMBDA_LOG_GROUP_NAME',
  'AWS_LAMBDA_LOG_STREAM_NAME',
  'AWS_LAMBDA_RUNTIME_API',
  'AWS_REGION',
  'AWS_SECRET_ACCESS_KEY',
  'AWS_SESSION_TOKEN',
  'LAMBDA_RUNTIME_DIR',
  'LAMBDA_TASK_ROOT',
]);

/** AWS Lambda API, Environment: "Variables: Key Pattern: [a-zA-Z]([a-zA-Z0-9_])+". */
const NAME = /^[a-zA-Z][a-zA-Z0-9_]+$/;

const FUNCTIONS: ReadonlySet<string> = new Set(['AWS::Lambda::Function', 'AWS::Serverless::Function']);

export function* lambdaFunctions(template: Template): Iterable<Finding> {
  for (const { resource, properties } of resourceSettings(template)) {
    if (!FUNCTIONS.has(resource.type)) continue;
    for (const [name, { path }] of properties.at('Environment', 'Variables').entries()) {
      if (RESERVED.has(name))
        yield finding('schema/requirement', path, `Lambda reserves the environment variable ${name}`, {
          at: 'key',
          advice: `rename ${name}`,
        });
      else if (!NAME.test(name) && !/[{}]/.test(name))
        yield finding(
          'schema/pattern',
          path,
          `the environment variable ${name} must start with a letter and contain only letters, digits and underscores`,
          { at: 'key', advice: `rename ${name}` },
        );
    }
    yield* inline(properties);
    yield* snapStart(properties);
  }
}

type Properties = ReturnType<typeof resourceSettings>[number]['properties'];

/** AWS::Lambda::Function Code, ZipFile: "(Node.js and Python)". */
function* inline(properties: Properties): Iterable<Finding> {
  const runtime = properties.get('Runtime');
  if (properties.at('Code', 'ZipFile').presence !== 'present' || runtime.text === undefined) return;
  if (!/^(nodejs|python)/.test(runtime.text))
    yield finding(
      'schema/requirement',
      runtime.path,
      `the runtime ${runtime.text} does not support ZipFile`,
      {
        advice: 'use a Node.js or Python runtime, or upload the code to S3',
      },
    );
}

/** AWS Lambda Developer Guide, "Lambda SnapStart": Java 11, Python 3.12, .NET 8 and later. */
function* snapStart(properties: Properties): Iterable<Finding> {
  const runtime = properties.get('Runtime');
  if (properties.at('SnapStart', 'ApplyOn').text !== 'PublishedVersions' || runtime.text === undefined)
    return;
  const [, language, version] = /^(java|python3\.|dotnet)(\d+)/.exec(runtime.text) ?? [];
  const least = new Map([
    ['dotnet', 8],
    ['java', 11],
    ['python3.', 12],
  ]).get(language ?? '');
  if (least === undefined || Number(version) < least)
    yield finding(
      'schema/requirement',
      runtime.path,
      `the runtime ${runtime.text} does not support SnapStart`,
      {
        advice: 'use Java 11, Python 3.12, .NET 8 or later',
      },
    );
}
