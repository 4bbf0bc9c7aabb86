import { type Arbitrary, array, assert, constantFrom, nat, property, record, sample } from 'fast-check';
import { propertyRuns } from '../../../tools/testing/property-runs';
import type { Contract } from '../../compile/contract';
import { parseDocument } from '../../document/document';
import { readTemplate, type Template } from '../../document/template';
import type { Box, Diagram } from './diagram';
import { layOut, type Placed } from './layout';
import { templateDiagram } from './template-diagram';

const contract: Contract = {
  name: 'made-up',
  template: 'made-up.yaml',
  description: 'Made up',
  parameters: {
    VpcId: { type: 'String', kind: 'AWS::EC2::VPC.VpcId', required: true, description: 'The network' },
  },
  outputs: {},
};

function templateOf(resources: object, outputs: object = {}): Template {
  const text = JSON.stringify({
    Parameters: { VpcId: { Type: 'String' } },
    Resources: resources,
    Outputs: outputs,
  });
  return readTemplate(parseDocument('made-up.json', text));
}

const drawn = (resources: object, outputs?: object): Diagram =>
  templateDiagram(templateOf(resources, outputs), contract);
const box = (diagram: Diagram, name: string): Box | undefined =>
  diagram.boxes.find(({ covers }) => covers.includes(name));

test('a resource that completes another is drawn inside it, also transitively, and its arrows start at the owner', () => {
  const diagram = drawn({
    Service: { Type: 'AWS::ECS::Service', Properties: {} },
    Target: { Type: 'AWS::ApplicationAutoScaling::ScalableTarget', DependsOn: 'Service', Properties: {} },
    Policy: {
      Type: 'AWS::ApplicationAutoScaling::ScalingPolicy',
      Properties: { ScalingTargetId: { Ref: 'Target' } },
    },
    Gateway: { Type: 'AWS::EC2::InternetGateway' },
    Attachment: {
      Type: 'AWS::EC2::VPCGatewayAttachment',
      Properties: { InternetGatewayId: { Ref: 'Gateway' }, VpcId: { Ref: 'VpcId' } },
    },
  });
  expect(box(diagram, 'Service')?.covers).toEqual(['Service', 'Target', 'Policy']);
  expect(box(diagram, 'Service')?.notes).toEqual([
    'with Target (scalable target)',
    'with Policy (scaling policy)',
  ]);
  expect(diagram.arrows).toEqual([{ from: '>VpcId', to: 'Gateway' }]);
});

test('a resource that only one other uses is drawn inside it; one that two use has its own box', () => {
  const nat = {
    Type: 'AWS::EC2::NatGateway',
    Properties: { AllocationId: { 'Fn::GetAtt': ['Address', 'AllocationId'] } },
  };
  const address = { Type: 'AWS::EC2::EIP' };
  expect(box(drawn({ Nat: nat, Address: address }), 'Address')?.id).toBe('Nat');
  expect(box(drawn({ Nat: nat, Other: nat, Address: address }), 'Address')?.id).toBe('Address');
});

test('resources that refer to each other are joined by one arrow with two heads', () => {
  const role = (other: string) => ({ Type: 'AWS::IAM::Role', Properties: { Description: { Ref: other } } });
  const topic = { Type: 'AWS::SNS::Topic', Properties: { TopicName: { Ref: 'One' } } };
  expect(drawn({ One: role('Topic'), Topic: topic }).arrows).toEqual([
    { from: 'Topic', to: 'One', both: true },
  ]);
});

test('outputs that read the same resource share one arrow', () => {
  const diagram = drawn(
    { Topic: { Type: 'AWS::SNS::Topic' } },
    {
      Arn: { Value: { Ref: 'Topic' } },
      Name: { Value: { 'Fn::GetAtt': ['Topic', 'TopicName'] } },
      Fixed: { Value: 'x' },
    },
  );
  expect(diagram.boxes.map(({ shape, covers }) => [shape, covers])).toEqual([
    ['resource', ['Topic']],
    ['gives', ['Arn', 'Name']],
  ]);
});

const types = [
  'AWS::EC2::Subnet',
  'AWS::EC2::SubnetRouteTableAssociation',
  'AWS::EC2::RouteTable',
  'AWS::EC2::Route',
  'AWS::EC2::EIP',
  'AWS::S3::Bucket',
  'AWS::S3::BucketPolicy',
  'Custom::Thing',
  'AWS::CloudFormation::Stack',
];
const owners = ['SubnetId', 'RouteTableId', 'Bucket', 'AllocationId', 'DependsOn'];

/** Resources with arbitrary references to each other, including cycles. */
const resourceGraphs: Arbitrary<Record<string, object>> = array(
  record({
    type: constantFrom(...types),
    refers: array(record({ to: nat(30), by: constantFrom(...owners) }), { maxLength: 3 }),
  }),
  { minLength: 1, maxLength: 30 },
).map((nodes) =>
  Object.fromEntries(
    nodes.map(({ type, refers }, index) => [
      `R${index}`,
      {
        Type: type,
        Properties: Object.fromEntries(refers.map(({ to, by }) => [by, { Ref: `R${to % nodes.length}` }])),
      },
    ]),
  ),
);

const options = propertyRuns(30);

test('every resource is in one box, and every arrow joins two boxes', () => {
  assert(
    property(resourceGraphs, (resources) => {
      const { boxes, arrows } = drawn(resources);
      const covered = boxes.flatMap(({ covers }) => covers).sort();
      expect(covered).toEqual(Object.keys(resources).sort());
      const ids = new Set(boxes.map(({ id }) => id));
      expect(ids.size).toBe(boxes.length);
      for (const { from, to } of arrows)
        expect([from === to, ids.has(from), ids.has(to)]).toEqual([false, true, true]);
    }),
    options,
  );
});

const apart = (one: Placed, other: Placed): boolean =>
  one.x + one.width <= other.x ||
  other.x + other.width <= one.x ||
  one.y + one.height <= other.y ||
  other.y + other.height <= one.y;

test('no two boxes of a picture overlap, and all are inside it', async () => {
  for (const resources of sample(resourceGraphs, { seed: 11, numRuns: 8 })) {
    const layout = await layOut(drawn(resources));
    for (const [index, one] of layout.boxes.entries()) {
      expect(one.x >= 0 && one.y >= 0).toBe(true);
      expect(one.x + one.width <= layout.width && one.y + one.height <= layout.height).toBe(true);
      for (const other of layout.boxes.slice(index + 1)) expect(apart(one, other)).toBe(true);
    }
  }
});
