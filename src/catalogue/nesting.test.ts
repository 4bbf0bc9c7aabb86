import { join } from 'node:path';
import type { OutputContract, ParameterContract } from '../compile/contract';
import type { Entry } from './entry';
import { nestingYaml } from './nesting';
import { readEntries } from './read-entries';

const orders = readEntries(join(__dirname, 'fixtures', 'shop')).get('orders');

function yamlOf(
  parameters: Readonly<Record<string, ParameterContract>>,
  outputs: Readonly<Record<string, OutputContract>> = {},
): string {
  if (!orders) throw new RangeError('the fixture has no orders');
  const entry: Entry = { ...orders, contract: { ...orders.contract, parameters, outputs } };
  return nestingYaml(entry);
}

const needed = { required: true, description: '' };

test('a template that nests another has its required parameters only', () => {
  const yaml = yamlOf({
    VpcId: { ...needed, type: 'AWS::EC2::VPC::Id' },
    Days: { type: 'Number', required: false, default: 1, description: '' },
  });
  expect(yaml).toMatch(/^Parameters:\n {2}VpcId:\n {4}Type: AWS::EC2::VPC::Id\nResources:\n/);
  expect(yaml).toContain('VpcId: !Ref VpcId');
  expect(yaml).not.toContain('Days');
});

test.each(['List<AWS::EC2::Subnet::Id>', 'CommaDelimitedList', 'AWS::SSM::Parameter::Value<List<String>>'])(
  'a %s is passed to a nested stack as one string',
  (type) => {
    expect(yamlOf({ SubnetIds: { ...needed, type } })).toContain("SubnetIds: !Join [',', !Ref SubnetIds]");
  },
);

test('a NoEcho parameter stays NoEcho', () => {
  const secret = { ...needed, type: 'String', secret: true as const };
  expect(yamlOf({ Password: secret })).toContain('    Type: String\n    NoEcho: true\n');
});

test('a conditional output is not read', () => {
  const yaml = yamlOf({}, { Url: { description: '' }, Spare: { description: '', conditional: true } });
  expect(yaml).toMatch(/Outputs:\n {2}Url:\n {4}Value: !GetAtt Orders.Outputs.Url$/);
});
