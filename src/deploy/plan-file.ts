import { type Data, isObject } from '../document/data';
import { Stop } from './stop';

/** A reviewed change set, to be executed later. It contains no secret values: CloudFormation keeps those. */
export interface PlanFile {
  readonly version: 2;
  readonly environment: string;
  readonly stackName: string;
  readonly stackId: string;
  readonly region: string;
  readonly account: string;
  readonly changeSetId: string;
  /** Derived from templates, parameters and tags: a different name means that one of them changed. */
  readonly changeSetName: string;
  /** The hash of the changes in the review. */
  readonly digest: string;
  readonly made: string;
  readonly by: string;
  /** The parameters that were given on the command line. */
  readonly parameters: Readonly<Record<string, string>>;
  /** The names of those that are secret: `apply` must be given them again. */
  readonly secrets: readonly string[];
}

const TEXTS = [
  'environment',
  'stackName',
  'stackId',
  'region',
  'account',
  'changeSetId',
  'changeSetName',
  'digest',
  'made',
  'by',
] as const;

export function printPlan(plan: PlanFile): string {
  return `${JSON.stringify(plan, null, 2)}\n`;
}

export function readPlan(file: string, text: string): PlanFile {
  const data = parse(file, text);
  if (!isObject(data)) throw malformed(file, 'it is not a JSON object');
  if (data.version !== 2)
    throw malformed(
      file,
      `its version is ${JSON.stringify(data.version ?? null)}, and this tool reads version 2`,
    );
  const missing = TEXTS.filter((key) => typeof data[key] !== 'string' || data[key] === '');
  if (missing.length > 0) throw malformed(file, `${missing.join(', ')} is missing`);
  const value = (key: (typeof TEXTS)[number]): string => String(data[key]);
  return {
    version: 2,
    environment: value('environment'),
    stackName: value('stackName'),
    stackId: value('stackId'),
    region: value('region'),
    account: value('account'),
    changeSetId: value('changeSetId'),
    changeSetName: value('changeSetName'),
    digest: value('digest'),
    made: value('made'),
    by: value('by'),
    parameters: textsOf(data.parameters),
    secrets: Array.isArray(data.secrets) ? data.secrets.map(String) : [],
  };
}

function textsOf(data: Data | undefined): Record<string, string> {
  return Object.fromEntries(
    Object.entries(isObject(data) ? data : {}).map(([name, value]) => [name, String(value)]),
  );
}

function parse(file: string, text: string): Data {
  try {
    return JSON.parse(text);
  } catch {
    throw malformed(file, 'it is not JSON');
  }
}

function malformed(file: string, why: string): Stop {
  return new Stop('usage', `${file} is not a plan: ${why}`, '`make deploy PLAN_ONLY=1` writes one');
}
