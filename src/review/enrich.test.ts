import { KNOWN_AFTER_APPLY } from '../plan/change-tree';
import { enrich } from './enrich';
import { modify, nested, remove, stack } from './fixtures/build';
import { review } from './review';

const TYPE = 'AWS::ElasticLoadBalancingV2::TargetGroup';

function reported(): ReturnType<typeof modify> {
  return modify(
    'Group',
    TYPE,
    { VpcId: 'vpc-1' },
    { VpcId: KNOWN_AFTER_APPLY },
    () => ({ certainty: 'possible', requiresRecreation: 'Always' }),
    { certainty: 'possible', replacement: 'Conditional' },
  );
}

describe('a change tree from AWS with the offline plan', () => {
  it('marks what will not change', () => {
    const plan = modify(
      'Group',
      TYPE,
      { VpcId: 'vpc-1' },
      { VpcId: KNOWN_AFTER_APPLY },
      () => ({ certainty: 'phantom' }),
      {
        certainty: 'phantom',
        replacement: 'Conditional',
        expectedReplacement: 'False',
      },
    );
    const tree = enrich(
      stack('demo', [nested('Inner', stack('Inner', [reported()]))]),
      stack('demo', [nested('Inner', stack('Inner', [plan]))]),
    );
    expect(review(tree).phantoms.map(({ change }) => change.logicalId)).toEqual(['Group']);
    expect(review(stack('demo', [reported()])).phantoms).toEqual([]);
  });

  it('shows the planned value', () => {
    const plan = modify('Group', TYPE, { VpcId: 'vpc-1' }, { VpcId: KNOWN_AFTER_APPLY }, () => ({
      expected: 'vpc-2',
    }));
    const [change] = review(enrich(stack('demo', [reported()]), stack('demo', [plan]))).changes;
    expect(change?.properties[0]).toMatchObject({ before: 'vpc-1', after: 'vpc-2', expected: true });
  });

  it('keeps what AWS lists and the plan does not', () => {
    const drifted = modify(
      'Group',
      TYPE,
      { VpcId: 'vpc-1', Port: '1' },
      { VpcId: KNOWN_AFTER_APPLY, Port: '2' },
    );
    const plan = modify(
      'Group',
      TYPE,
      { VpcId: 'vpc-1' },
      { VpcId: KNOWN_AFTER_APPLY },
      () => ({ certainty: 'phantom' }),
      {
        certainty: 'phantom',
      },
    );
    const gone = remove('Table', 'AWS::DynamoDB::Table', {});
    const tree = enrich(stack('demo', [drifted, gone]), stack('demo', [plan]));
    expect(tree.resources.map(({ certainty }) => certainty)).toEqual(['certain', 'certain']);
  });

  it('adds the outputs, which DescribeChangeSet does not report', () => {
    const outputs = [{ name: 'Url', before: 'a', after: 'b' }];
    expect(enrich(stack('demo', []), stack('demo', [], { outputs })).outputs).toEqual(outputs);
  });
});
