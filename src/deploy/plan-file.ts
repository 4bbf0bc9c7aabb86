import { type Data, isObject } from '../document/data';
import { Stop } from './stop';

/** Reviewed changes, to be executed later. It contains no secret values: CloudFormation keeps those. */
export interface PlanFile {
  readonly version: 3;
  readonly system?: string;
  readonly environment: string;
  /** The only stack of the environment that the plan is about. */
  readonly stack?: string;
  readonly account: string;
  readonly made: string;
  readonly by: string;
  /** The parameters that were given on the command line. */
  readonly parameters: Readonly<Record<string, string>>;
  /** The names of those that are secret: `apply` must be given them again. */
  readonly secrets: readonly string[];
  /** The stacks that change, in order. */
  readonly stacks: readonly PlannedChanges[];
  /** The releases of files, by stack name. */
  readonly releases?: Readonly<Record<string, string>>;
}

/** The changes of a stack: a change set or, if it needs outputs of other stacks first, an offline plan. */
export interface PlannedChanges {
  readonly stackName: string;
  readonly region: string;
  /** The hash of the changes in the review. */
  readonly digest: string;
  readonly changeSet?: {
    readonly id: string;
    /** Derived from templates, parameters and tags: a different name means that one of them changed. */
    readonly name: string;
    readonly stackId: string;
  };
}

export function printPlan(plan: PlanFile): string {
  return `${JSON.stringify(plan, null, 2)}\n`;
}

const TEXTS = ['environment', 'account', 'made', 'by'] as const;

export function readPlan(file: string, text: string): PlanFile {
  const data = parse(file, text);
  if (!isObject(data)) throw malformed(file, 'it is not a JSON object');
  if (data.version !== 3)
    throw malformed(
      file,
      `its version is ${JSON.stringify(data.version ?? null)}, and this tool reads version 3`,
    );
  const [environment = '', account = '', made = '', by = ''] = required(file, data, TEXTS);
  const { system, stack, stacks } = data;
  if (!Array.isArray(stacks)) throw malformed(file, 'stacks is missing');
  return {
    version: 3,
    ...(typeof system === 'string' && { system }),
    environment,
    ...(typeof stack === 'string' && { stack }),
    account,
    made,
    by,
    parameters: textsOf(data.parameters),
    secrets: Array.isArray(data.secrets) ? data.secrets.map(String) : [],
    stacks: stacks.map((each) => changesOf(file, each)),
    ...(isObject(data.releases) && { releases: textsOf(data.releases) }),
  };
}

function changesOf(file: string, data: Data): PlannedChanges {
  const [stackName = '', region = '', digest = ''] = required(file, data, ['stackName', 'region', 'digest']);
  const changeSet = isObject(data) ? data.changeSet : undefined;
  if (changeSet === undefined) return { stackName, region, digest };
  const [id = '', name = '', stackId = ''] = required(file, changeSet, ['id', 'name', 'stackId']);
  return { stackName, region, digest, changeSet: { id, name, stackId } };
}

function required(file: string, data: Data, names: readonly string[]): string[] {
  const values = names.map((name) => (isObject(data) ? data[name] : undefined));
  const missing = names.filter((_, index) => typeof values[index] !== 'string' || values[index] === '');
  if (missing.length > 0) throw malformed(file, `${missing.join(', ')} is missing`);
  return values.map(String);
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
