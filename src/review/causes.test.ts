import type { Cause, StackChanges } from '../plan/change-tree';
import { modify, parameter, stack } from './fixtures/build';
import { review } from './review';

const STACK = 'AWS::CloudFormation::Stack';

function causesOf(tree: StackChanges, logicalId: string): readonly string[] {
  const found = review(tree).changes.find(({ change }) => change.logicalId === logicalId);
  return found?.properties.flatMap(({ causes }) => causes) ?? [];
}

function changing(logicalId: string, ...causes: Cause[]): ReturnType<typeof modify> {
  return modify(logicalId, 'AWS::SSM::Parameter', { Value: 'a' }, { Value: 'b' }, () => ({ causes }));
}

function passing(logicalId: string, inside: StackChanges, cause: Cause): ReturnType<typeof modify> {
  return modify(
    logicalId,
    STACK,
    { Parameters: { Inner: 'a' } },
    { Parameters: { Inner: 'b' } },
    () => ({ causes: [cause] }),
    { nested: inside },
  );
}

const attribute = (entity: string): Cause => ({ source: 'ResourceAttribute', entity, evaluation: 'Dynamic' });

describe('the chain of causes', () => {
  it('leads from a property through two nested stacks to a parameter of the root stack', () => {
    const innermost = stack('C', [changing('Leaf', parameter('Inner'))]);
    const middle = stack('B', [passing('C', innermost, parameter('Inner'))]);
    const root = stack('root', [passing('B', middle, parameter('Outer'))]);
    expect(causesOf(root, 'Leaf')).toEqual([
      'parameter Inner ← parameter Inner of B ← parameter Outer of root',
    ]);
  });

  it('names the output of a sibling', () => {
    const inside = stack('B', [changing('Leaf', parameter('Inner'))]);
    const root = stack('root', [passing('B', inside, attribute('Network.Outputs.VpcId'))]);
    expect(causesOf(root, 'Leaf')).toEqual(['parameter Inner ← output VpcId of Network']);
  });

  it('continues through a replaced resource to the cause of its replacement', () => {
    const replaced = modify(
      'Topic',
      'AWS::SNS::Topic',
      { TopicName: 'a' },
      { TopicName: 'b' },
      () => ({
        requiresRecreation: 'Always',
        causes: [parameter('Name')],
      }),
      { replacement: 'True' },
    );
    const root = stack('root', [replaced, changing('Leaf', attribute('Topic.TopicArn'))]);
    expect(causesOf(root, 'Leaf')).toEqual(['Topic.TopicArn, which is replaced ← parameter Name']);
  });

  it('omits direct edits', () => {
    const edit: Cause = { source: 'DirectModification', evaluation: 'Dynamic' };
    const root = stack('root', [changing('Edited', edit), changing('Both', edit, parameter('P'))]);
    expect(causesOf(root, 'Edited')).toEqual([]);
    expect(causesOf(root, 'Both')).toEqual(['parameter P']);
  });

  it('takes the shortest path to an origin and counts the others', () => {
    const root = stack('root', [
      changing('A', attribute('B.Value'), attribute('C.Value')),
      changing('B', attribute('C.Value'), parameter('P')),
      changing('C', parameter('P'), parameter('Q')),
    ]);
    expect(causesOf(root, 'A')).toEqual([
      'B.Value, which changes ← parameter P and 1 other cause',
      'C.Value, which changes ← parameter P and 1 other cause',
    ]);
  });

  it('ends at a cycle', () => {
    const root = stack('root', [changing('A', attribute('B.Value')), changing('B', attribute('A.Value'))]);
    expect(causesOf(root, 'A')).toEqual(['B.Value, which changes ← A.Value, which changes']);
  });
});
