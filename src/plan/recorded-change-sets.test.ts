import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Data } from '../document/data';
import { DeployedStack } from './deployed-stack';
import { type DescribedChange, describeChanges } from './describe';
import { plan } from './plan';
import type { LiveStack, StackSource } from './stack-source';
import { isUnknown } from './value';

/** A scenario that was recorded from AWS: a stack is created and then updated, each through a change set. */
interface Recording {
  readonly name: string;
  readonly template1: Data;
  readonly parameters1: Record<string, Data>;
  readonly template2: Data;
  readonly parameters2: Record<string, Data>;
  readonly recorded: Readonly<Record<string, Answer | undefined>>;
}

interface Answer {
  readonly StatusReason?: string;
  readonly Changes: readonly { readonly ResourceChange: RecordedChange }[];
}

/** As recorded: contexts are parsed. */
type RecordedChange = Omit<DescribedChange, 'BeforeContext' | 'AfterContext'> & {
  readonly BeforeContext?: Data;
  readonly AfterContext?: Data;
};

const environment = {
  accountId: '111111111111',
  region: 'us-east-1',
  partition: 'aws',
  urlSuffix: 'amazonaws.com',
  notificationArns: [],
  exported: () => undefined,
  stackOutput: () => undefined,
  zones: () => undefined,
  ssmParameter: () => undefined,
};

const folder = process.env.RECORDED_CHANGE_SETS;

if (folder) {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  const recordings = files.map((file): Recording => JSON.parse(readFileSync(join(folder, file), 'utf8')));
  describe.each(recordings.map((recording) => [recording.name, recording] as const))(
    '%s',
    (_name, recording) => {
      const before = source(recording.template1, recording.parameters1);
      const after = source(recording.template2, recording.parameters2);
      const live = liveStack(recording, before);
      const create = plan({ stackName: 'scenario', after: before, environment, nested: false });
      const update = plan({ stackName: 'scenario', before, after, live, environment, nested: false });

      test.each([
        ['create', 'with values', create, 'describe-change-set-1-prop-values'],
        ['create', 'without values', create, 'describe-change-set-1'],
        ['update', 'with values', update, 'describe-change-set-2-prop-values'],
        ['update', 'without values', update, 'describe-change-set-2'],
      ] as const)('the %s is listed %s as AWS listed it', (_step, asked, changes, step) => {
        expect(comparable(describeChanges(changes, asked).map(parsed))).toEqual(
          comparable(answers(recording, step)),
        );
      });

      test('AWS and we warn of the same', () => {
        const reason = recording.recorded['describe-change-set-1-prop-values']?.StatusReason;
        expect(create.warnings).toEqual(reason === undefined ? [] : [reason]);
      });
    },
  );
} else {
  process.stderr.write(
    'recorded change sets are not compared: RECORDED_CHANGE_SETS does not name their folder\n',
  );
}

test('the comparison sees every difference but the order of details', () => {
  const template = (name: string) => ({
    Resources: { A: { Type: 'AWS::SNS::Topic', Properties: { DisplayName: name, KmsMasterKeyId: name } } },
  });
  const [before, after] = [source(template('a'), {}), source(template('b'), {})];
  const changes = plan({ stackName: 'scenario', before, after, environment, nested: false });
  const [ours] = describeChanges(changes, 'with values').map(parsed);
  if (!ours) throw new Error('the topic changes');
  const turned = { ...ours, Details: [...ours.Details].reverse() };
  expect(comparable([turned])).toEqual(comparable([ours]));
  for (const other of [
    { Details: ours.Details.slice(1) },
    { Replacement: 'True' },
    { AfterContext: {} },
    { Scope: [] },
  ])
    expect(comparable([{ ...ours, ...other }])).not.toEqual(comparable([ours]));
});

function source(template: Data, parameters: Record<string, Data>): StackSource {
  return { template, parameters, read: () => undefined };
}

/** The stack between the two change sets: IDs as AWS returned them, attributes as the properties of the same name. */
function liveStack(recording: Recording, before: StackSource): LiveStack {
  const { lookup } = new DeployedStack(before, undefined, environment);
  const ids = new Map(
    answers(recording, 'describe-change-set-2').map((change) => [
      change.LogicalResourceId,
      change.PhysicalResourceId,
    ]),
  );
  const physicalId = (logicalId: string) => ids.get(logicalId) ?? `id-of-${logicalId}`;
  return {
    stackName: 'scenario',
    stackId: 'scenario-id',
    ref: physicalId,
    physicalId,
    attribute: (logicalId, name) => {
      const value = lookup.attribute(logicalId, name);
      return typeof value === 'string' && !isUnknown(value) ? value : undefined;
    },
    nested: () => undefined,
  };
}

function answers(recording: Recording, step: string): RecordedChange[] {
  return (recording.recorded[step]?.Changes ?? []).map((change) => change.ResourceChange);
}

function parsed({ BeforeContext, AfterContext, ...change }: DescribedChange): RecordedChange {
  return {
    ...change,
    ...(BeforeContext !== undefined && { BeforeContext: JSON.parse(BeforeContext) }),
    ...(AfterContext !== undefined && { AfterContext: JSON.parse(AfterContext) }),
  };
}

/**
 * Left out of the comparison: the order of details, in which no rule shows, and `Replacement`
 * of an Add, which AWS gave with property values until May 2025 and gives no more.
 */
function comparable(changes: readonly RecordedChange[]): unknown[] {
  return changes.map(({ Replacement, ...change }) => ({
    ...change,
    ...(change.Action !== 'Add' && { Replacement }),
    Details: change.Details.map((detail) => JSON.stringify(sorted(detail))).sort(),
  }));
}

function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([key, item]) => [key, sorted(item)]));
}
