import { CreateChangeSetCommand, DescribeChangeSetCommand } from '@aws-sdk/client-cloudformation';
import fc from 'fast-check';
import { type Data, type DataObject, isObject } from '../../document/data';
import type { ExistingResource } from '../engine/existing';
import { type Calls, useCalls } from './calls';

/** How a resource is generated: its type, an expression for its text property, a name of its own or none, and policies. */
interface Draft {
  readonly type: keyof typeof TYPES;
  readonly text: 'literal' | 'ref' | 'attribute' | 'sub';
  readonly target: number;
  readonly word: string;
  readonly name: string | undefined;
  readonly kept: boolean;
  readonly keptOld: boolean;
}

interface Shape {
  readonly text: string;
  readonly name: string;
  readonly more: DataObject;
  readonly attribute: string;
}

const TYPES = {
  'AWS::SNS::Topic': { text: 'DisplayName', name: 'TopicName', more: {}, attribute: 'TopicName' },
  'AWS::SSM::Parameter': { text: 'Value', name: 'Name', more: { Type: 'String' }, attribute: 'Value' },
  'AWS::Logs::QueryDefinition': {
    text: 'QueryString',
    name: 'Name',
    more: {},
    attribute: 'QueryDefinitionId',
  },
} as const satisfies Readonly<Record<string, Shape>>;

const draft: fc.Arbitrary<Draft> = fc.record({
  type: fc.constantFrom(...(Object.keys(TYPES) as Draft['type'][])),
  text: fc.constantFrom('literal', 'ref', 'attribute', 'sub'),
  target: fc.nat(9),
  word: fc.constantFrom('red', 'green', 'blue'),
  name: fc.option(fc.constantFrom('one', 'two', 'three'), { nil: undefined }),
  kept: fc.boolean(),
  keptOld: fc.boolean(),
});

/** Each resource refers only to those before it, and may be missing from one of the versions. */
const versions = fc.array(
  fc.record({ before: fc.option(draft, { nil: undefined }), after: fc.option(draft, { nil: undefined }) }),
  { minLength: 1, maxLength: 8 },
);

let run = 0;

function template(drafts: readonly (Draft | undefined)[], stack: string): { Resources: DataObject } {
  const Resources: DataObject = { Anchor: { Type: 'AWS::SNS::Topic', Properties: {} } };
  for (const [index, one] of drafts.entries())
    if (one) Resources[idOf(one, index)] = resource(one, index, drafts.slice(0, index), stack);
  return { Resources };
}

/** The type is in the ID: CloudFormation doesn't let a resource change its type. */
function idOf({ type }: Draft, index: number): string {
  return `${type.split('::').at(-1)}${index}`;
}

function resource(
  one: Draft,
  index: number,
  earlier: readonly (Draft | undefined)[],
  stack: string,
): DataObject {
  const { text, name, more } = TYPES[one.type];
  const ids = earlier.flatMap((each, place) => (each ? [{ each, id: idOf(each, place) }] : []));
  const target = ids[one.target % Math.max(ids.length, 1)];
  return {
    Type: one.type,
    Properties: {
      ...more,
      [text]: target ? expression(one, target.id, TYPES[target.each.type].attribute) : one.word,
      ...((one.name !== undefined || name === 'Name') && {
        [name]: `${stack}-${index}-${one.name ?? 'none'}`,
      }),
    },
    ...(one.kept && { DeletionPolicy: 'Retain' }),
    ...(one.keptOld && { UpdateReplacePolicy: 'Retain' }),
  };
}

function expression({ text, word }: Draft, target: string, attribute: string): Data {
  if (text === 'ref') return { Ref: target };
  if (text === 'attribute') return { 'Fn::GetAtt': [target, attribute] };
  return text === 'sub' ? { 'Fn::Sub': `${word} \${${target}}` } : word;
}

async function existingOf(calls: Calls, stack: string): Promise<ExistingResource[]> {
  const all = (await calls.control('GET', 'resources')) as unknown as ExistingResource[];
  return all.filter(({ stackId }) => stackId.includes(`:stack/${stack}/`));
}

/** The value of an expression, computed only from physical IDs and properties. */
function value(data: Data, there: ReadonlyMap<string, ExistingResource>): Data {
  if (!isObject(data)) return Array.isArray(data) ? data.map((item) => value(item, there)) : data;
  const { Ref: ref, 'Fn::GetAtt': attribute, 'Fn::Sub': text } = data;
  if (typeof ref === 'string') return there.get(ref)?.physicalId ?? '';
  if (Array.isArray(attribute)) return attributeOf(there.get(String(attribute[0])), String(attribute[1]));
  if (typeof text === 'string')
    return text.replace(/\$\{(\w+)\}/g, (_whole, name: string) => there.get(name)?.physicalId ?? '');
  return Object.fromEntries(Object.entries(data).map(([key, item]) => [key, value(item, there)]));
}

function attributeOf(target: ExistingResource | undefined, name: string): Data {
  if (!target) return '';
  if (name === 'TopicName') return target.physicalId.split(':').at(-1) ?? '';
  return name === 'Value' ? (target.properties.Value ?? '') : target.physicalId;
}

/**
 * Declares a test that creates, updates and deletes stacks of random templates. After every step the resources are what the
 * template describes, a second plan finds nothing to change, and a deletion leaves what DeletionPolicy retains.
 */
export function testRandomTemplates(numRuns: number, seed: number): void {
  const calls = useCalls();
  test(
    `${numRuns} random templates (seed ${seed})`,
    async () => {
      await fc.assert(
        fc.asyncProperty(versions, async (drafts) => {
          const stack = `random${run++}`;
          const before = template(
            drafts.map((each) => each.before),
            stack,
          );
          const after = template(
            drafts.map((each) => each.after),
            stack,
          );
          expect(await calls.deploy(stack, before, { ChangeSetType: 'CREATE' })).toBe('CREATE_COMPLETE');
          await expectState(calls, stack, before);
          if (await plansChanges(calls, stack, after))
            expect(await calls.deploy(stack, after)).toBe('UPDATE_COMPLETE');
          await expectState(calls, stack, after);
          expect(await plansChanges(calls, stack, after)).toBe(false);

          const kept = await existingOf(calls, stack);
          expect(await calls.delete(stack)).toBe('DELETE_COMPLETE');
          const expected = kept.filter(({ retained, logicalId }) => retained || isKept(after, logicalId));
          expect(ids(await existingOf(calls, stack))).toEqual(ids(expected));
        }),
        { numRuns, seed },
      );
    },
    numRuns * 5000,
  );
}

function ids(resources: readonly ExistingResource[]): string[] {
  return resources.map(({ type, physicalId }) => `${type} ${physicalId}`).sort();
}

function isKept({ Resources }: { Resources: DataObject }, logicalId: string): boolean {
  const node = Resources[logicalId];
  return isObject(node) && node.DeletionPolicy === 'Retain';
}

async function expectState(
  calls: Calls,
  stack: string,
  { Resources }: { Resources: DataObject },
): Promise<void> {
  const held = (await existingOf(calls, stack)).filter(({ retained }) => !retained);
  const there = new Map(held.map((one) => [one.logicalId, one]));
  expect([...there.keys()].sort()).toEqual(Object.keys(Resources).sort());
  for (const [logicalId, node] of Object.entries(Resources)) {
    const properties = isObject(node) ? (node.Properties ?? {}) : {};
    expect(there.get(logicalId)?.properties).toEqual(value(properties, there));
  }
}

async function plansChanges(calls: Calls, StackName: string, body: Data): Promise<boolean> {
  const { Id } = await calls.client.send(
    new CreateChangeSetCommand({
      StackName,
      ChangeSetName: `look${run++}`,
      TemplateBody: JSON.stringify(body),
    }),
  );
  const { Status, StatusReason } = await calls.client.send(
    new DescribeChangeSetCommand({ ChangeSetName: Id }),
  );
  if (Status === 'FAILED') expect(StatusReason).toMatch(/didn't contain changes/);
  return Status !== 'FAILED';
}
