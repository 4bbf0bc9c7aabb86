import { type Data, isObject } from '../document/data';
import { Stop } from './stop';

/** A reviewed change set, put aside to be executed later. It holds no values: AWS keeps those. */
export interface PlanFile {
  readonly version: 1;
  readonly environment: string;
  readonly stackName: string;
  readonly stackId: string;
  readonly region: string;
  readonly account: string;
  readonly changeSetId: string;
  /** Made of templates, parameters and tags: another name means that one of them moved. */
  readonly changeSetName: string;
  /** What the review showed, as a hash. */
  readonly digest: string;
  readonly made: string;
  readonly by: string;
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
  if (!isObject(data)) throw malformed(file, 'it holds no object');
  if (data.version !== 1)
    throw malformed(
      file,
      `its version is ${JSON.stringify(data.version ?? null)}, and this tool reads version 1`,
    );
  const missing = TEXTS.filter((key) => typeof data[key] !== 'string' || data[key] === '');
  if (missing.length > 0) throw malformed(file, `it doesn't tell ${missing.join(', ')}`);
  const value = (key: (typeof TEXTS)[number]): string => String(data[key]);
  return {
    version: 1,
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
  };
}

function parse(file: string, text: string): Data {
  try {
    return JSON.parse(text);
  } catch {
    throw malformed(file, 'it is no JSON');
  }
}

function malformed(file: string, why: string): Stop {
  return new Stop('usage', `${file} is no plan: ${why}`, '`make deploy PLAN_ONLY=1` writes one');
}
