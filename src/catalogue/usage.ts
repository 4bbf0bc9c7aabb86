import { limits } from '../aws/limits';
import { type Entries, type Entry, withNested } from './entry';
import type { Release } from './release';

export interface CommandLine {
  /** The shell variables in the commands. */
  readonly variables: readonly string[];
  readonly commands: string;
}

/** The AWS CLI commands that deploy a template from its file or its release. */
export function commandLine(entry: Entry, entries: Entries, release?: Release): CommandLine {
  const variables = requiredParameters(entry).map(variable);
  const flags = capabilities(entry, entries);
  const acknowledged = flags.length > 0 ? [`--capabilities ${flags.join(' ')}`] : [];
  if (release) return { variables, commands: fromRelease(entry, acknowledged, release) };
  const file = `out/${entry.path}`;
  const uploads = entry.nests.length > 0 || entry.size > limits.templateBody;
  const deploy = (template: string): string =>
    joined([
      `aws cloudformation deploy --template-file ${template} --stack-name ${entry.name}`,
      ...(uploads ? ['--s3-bucket "$BUCKET"'] : []),
      ...acknowledged,
      ...given('--parameter-overrides', entry, (name, value) => `${name}="${value}"`),
    ]);
  const pack = joined([
    `aws cloudformation package --template-file ${file}`,
    '--s3-bucket "$BUCKET" --output-template-file packaged.yaml',
  ]);
  return {
    variables: uploads ? ['BUCKET', ...variables] : variables,
    commands: entry.nests.length > 0 ? `${pack}\n${deploy('packaged.yaml')}` : deploy(file),
  };
}

/** With a change set, to review before its execution. */
function fromRelease(entry: Entry, acknowledged: readonly string[], { region, urlOf }: Release): string {
  const changeSet = `--stack-name ${entry.name} --change-set-name first --region ${region}`;
  const create = joined([
    'aws cloudformation create-change-set --change-set-type CREATE',
    changeSet,
    `--template-url ${urlOf(entry.path)}`,
    ...(entry.nests.length > 0 ? ['--include-nested-stacks'] : []),
    ...acknowledged,
    // The quotes are for the AWS CLI, which ends the value at a comma outside quotes.
    ...given('--parameters', entry, (name, value) => `ParameterKey=${name},ParameterValue=\\"${value}\\"`),
  ]);
  return [
    create,
    `aws cloudformation wait change-set-create-complete ${changeSet}`,
    `aws cloudformation describe-change-set ${changeSet}`,
    `aws cloudformation execute-change-set ${changeSet}`,
  ].join('\n');
}

function given(option: string, entry: Entry, pair: (name: string, value: string) => string): string[] {
  const pairs = requiredParameters(entry).map((name) => `  ${pair(name, `$${variable(name)}`)}`);
  return pairs.length > 0 ? [option, ...pairs] : [];
}

function joined(parts: readonly string[]): string {
  return parts.join(' \\\n  ');
}

/** `VpcId` as `VPC_ID`. */
export function variable(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toUpperCase();
}

export function requiredParameters({ contract }: Entry): string[] {
  return Object.entries(contract.parameters).flatMap(([name, { required }]) => (required ? [name] : []));
}

/** CAPABILITY_NAMED_IAM includes CAPABILITY_IAM, so custom names need no check. */
export function capabilities(entry: Entry, entries: Entries): string[] {
  const templates = withNested(entry, entries).map(({ template }) => template);
  const types = templates.flatMap(({ resources }) => [...resources.values()].map(({ type }) => type));
  const transforms = templates.some((template) => template.transforms.length > 0);
  return [
    ...(types.some((type) => type.startsWith('AWS::IAM::')) ? ['CAPABILITY_NAMED_IAM'] : []),
    ...(transforms ? ['CAPABILITY_AUTO_EXPAND'] : []),
  ];
}

/** A link to the Create stack page of the CloudFormation console. */
export function launchLink(entry: Entry, { region, urlOf }: Release): string {
  const query = new URLSearchParams({ templateURL: urlOf(entry.path), stackName: entry.name });
  return `https://console.aws.amazon.com/cloudformation/home?region=${region}#/stacks/create/review?${query}`;
}
