import { type Entries, type Entry, withNested } from './entry';
import type { Release } from './release';

/** The largest template that goes along with a call, in bytes. */
const LARGEST_BODY = 51_200;

export interface CommandLine {
  /** What the variables in the commands stand for. */
  readonly variables: readonly string[];
  readonly commands: string;
}

/** How a template is deployed with the AWS CLI, from its file or from where it was published. */
export function commandLine(entry: Entry, entries: Entries, release?: Release): CommandLine {
  const required = requiredParameters(entry);
  const flags = capabilities(entry, entries);
  const given = required.map((name) => `${name}="$${variable(name)}"`);
  const variables = required.map(variable);
  if (release) {
    const lines = [
      'aws cloudformation create-change-set --change-set-type CREATE',
      `--stack-name ${entry.name} --change-set-name first`,
      `--region ${release.region}`,
      `--template-url ${release.urlOf(entry.path)}`,
      ...(flags.length > 0 ? [`--capabilities ${flags.join(' ')}`] : []),
      ...(required.length > 0
        ? [
            `--parameters ${required.map((name) => `ParameterKey=${name},ParameterValue="$${variable(name)}"`).join(' ')}`,
          ]
        : []),
    ];
    const look = `aws cloudformation describe-change-set --stack-name ${entry.name} --change-set-name first --region ${release.region}`;
    const run = `aws cloudformation execute-change-set --stack-name ${entry.name} --change-set-name first --region ${release.region}`;
    return { variables, commands: [joined(lines), look, run].join('\n') };
  }
  const file = `out/${entry.path}`;
  const deploy = (template: string, more: readonly string[]): string =>
    joined([
      `aws cloudformation deploy --template-file ${template} --stack-name ${entry.name}`,
      ...more,
      ...(flags.length > 0 ? [`--capabilities ${flags.join(' ')}`] : []),
      ...(given.length > 0 ? [`--parameter-overrides ${given.join(' ')}`] : []),
    ]);
  if (entry.nests.length === 0) {
    const upload = entry.size > LARGEST_BODY;
    return {
      variables: upload ? ['BUCKET', ...variables] : variables,
      commands: deploy(file, upload ? ['--s3-bucket "$BUCKET"'] : []),
    };
  }
  const pack = joined([
    `aws cloudformation package --template-file ${file}`,
    '--s3-bucket "$BUCKET" --output-template-file packaged.yaml',
  ]);
  return {
    variables: ['BUCKET', ...variables],
    commands: `${pack}\n${deploy('packaged.yaml', ['--s3-bucket "$BUCKET"'])}`,
  };
}

function joined(parts: readonly string[]): string {
  return parts.join(' \\\n  ');
}

/** `VpcId` as `VPC_ID`. */
function variable(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toUpperCase();
}

export function requiredParameters({ contract }: Entry): string[] {
  return Object.entries(contract.parameters).flatMap(([name, { required }]) => (required ? [name] : []));
}

/** CAPABILITY_NAMED_IAM covers what CAPABILITY_IAM does, so the templates needn't be looked through for names. */
export function capabilities(entry: Entry, entries: Entries): string[] {
  const templates = withNested(entry, entries).map(({ template }) => template);
  const types = templates.flatMap(({ resources }) => [...resources.values()].map(({ type }) => type));
  const transforms = templates.some((template) => template.transforms.length > 0);
  return [
    ...(types.some((type) => type.startsWith('AWS::IAM::')) ? ['CAPABILITY_NAMED_IAM'] : []),
    ...(transforms ? ['CAPABILITY_AUTO_EXPAND'] : []),
  ];
}

/** Opens CloudFormation's console at the review of a new stack. */
export function launchLink(entry: Entry, { region, urlOf }: Release): string {
  const query = new URLSearchParams({ templateURL: urlOf(entry.path), stackName: entry.name });
  return `https://console.aws.amazon.com/cloudformation/home?region=${region}#/stacks/create/review?${query}`;
}
