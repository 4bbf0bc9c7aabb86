import type { Cause } from '../plan/change-tree';
import { blocksOf } from './blocks/blocks';
import { edited, modify, nested, parameter, stack } from './fixtures/build';
import { review } from './review';

const replaced = (logicalId: string, cause: Cause) =>
  modify(
    logicalId,
    'AWS::EC2::Subnet',
    { VpcId: 'a' },
    { VpcId: 'b' },
    () => ({ requiresRecreation: 'Always', causes: [cause] }),
    { replacement: 'True' },
  );
const reference = (entity: string): Cause => ({ source: 'ResourceReference', entity, evaluation: 'Static' });
const service = nested('Service', stack('Service', [replaced('Group', parameter('VpcId'))]));

const tree = stack('shop', [
  {
    ...nested(
      'Network',
      stack('Network', [
        replaced('Vpc', parameter('Cidr')),
        replaced('SubnetA', reference('Vpc')),
        replaced('SubnetB', reference('Vpc')),
      ]),
    ),
    targets: [
      {
        attribute: 'Properties',
        name: 'Parameters',
        path: '/Properties/Parameters/Cidr',
        requiresRecreation: 'Never',
        certainty: 'certain',
        causes: [parameter('VpcCidr')],
      },
    ],
  },
  {
    ...service,
    targets: [
      {
        attribute: 'Properties',
        name: 'Parameters',
        path: '/Properties/Parameters/VpcId',
        requiresRecreation: 'Never',
        certainty: 'certain',
        causes: [{ source: 'ResourceAttribute', entity: 'Network.Outputs.VpcId', evaluation: 'Dynamic' }],
      },
    ],
  },
]);

test('replacements across stacks have one alert with their common cause', () => {
  const { alerts } = blocksOf(review(tree));
  expect(alerts).toMatchObject([
    {
      subject: 'cascades',
      items: [{ text: 'Parameter VpcCidr causes the replacement of 4 resources.' }],
    },
  ]);
});

test('an edited resource is the cause of its dependents’ replacement', () => {
  const own = stack('shop', [
    replaced('Vpc', edited),
    replaced('SubnetA', reference('Vpc')),
    replaced('SubnetB', reference('Vpc')),
  ]);
  expect(review(own).cascades.map(({ origin, replaced: all }) => [origin, all.length])).toEqual([['Vpc', 3]]);
});

test('few replacements have no alert', () => {
  expect(review(stack('shop', [replaced('Vpc', edited), replaced('A', reference('Vpc'))])).cascades).toEqual(
    [],
  );
});
