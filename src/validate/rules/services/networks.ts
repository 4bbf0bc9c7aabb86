import type { Template } from '../../../document/template';
import { canMeet } from '../../analysis/coexistence';
import { type ResourceSettings, resourceSettings } from '../../analysis/settings';
import { type Finding, finding } from '../../finding';
import { fixed } from './links/link';

interface Block {
  readonly first: number;
  readonly last: number;
}

/** The addresses of a literal IPv4 block. */
function block(text: string | undefined): Block | undefined {
  const [, a, b, c, d, bits] =
    /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})\/(\d{1,2})$/.exec(text ?? '') ?? [];
  const parts = [a, b, c, d].map(Number);
  if (bits === undefined || Number(bits) > 32 || parts.some((part) => part > 255)) return undefined;
  const size = 2 ** (32 - Number(bits));
  const address = parts.reduce((number, part) => number * 256 + part, 0);
  const first = address - (address % size);
  return { first, last: first + size - 1 };
}

interface Subnet extends ResourceSettings {
  readonly block: Block;
  readonly vpc: string;
}

function subnets(template: Template): Subnet[] {
  return resourceSettings(template).flatMap((each) => {
    if (each.resource.type !== 'AWS::EC2::Subnet') return [];
    const found = block(each.properties.get('CidrBlock').text);
    const vpc = fixed(each.properties.get('VpcId'));
    return found && vpc !== undefined ? [{ ...each, block: found, vpc }] : [];
  });
}

/** Amazon VPC User Guide, "Subnet CIDR blocks": subnets of a VPC do not overlap. */
export function* overlappingSubnets(template: Template): Iterable<Finding> {
  const all = subnets(template);
  for (const [index, subnet] of all.entries())
    for (const other of all.slice(0, index)) {
      if (subnet.vpc !== other.vpc || !canMeet(template, subnet.resource, other.resource)) continue;
      if (subnet.block.first > other.block.last || other.block.first > subnet.block.last) continue;
      const { path, text } = subnet.properties.get('CidrBlock');
      yield finding(
        'schema/requirement',
        path,
        `the CidrBlock ${text} overlaps with ${other.properties.get('CidrBlock').text} of ${other.resource.name}`,
      );
    }
}

/** The blocks of subnets are parts of the blocks of their VPC. */
export function* subnetsInVpc(template: Template): Iterable<Finding> {
  const all = resourceSettings(template);
  // Other blocks may be associated with the VPC.
  if (all.some(({ resource }) => resource.type === 'AWS::EC2::VPCCidrBlock')) return;
  const vpcs = new Map(
    all.flatMap(({ resource, properties }) => {
      const text = resource.type === 'AWS::EC2::VPC' ? properties.get('CidrBlock').text : undefined;
      const found = block(text);
      return found ? [[resource.name, { text, block: found }] as const] : [];
    }),
  );
  for (const { properties, block: own } of subnets(template)) {
    const vpc = vpcs.get(properties.get('VpcId').ref ?? '');
    if (!vpc || (own.first >= vpc.block.first && own.last <= vpc.block.last)) continue;
    const { path, text } = properties.get('CidrBlock');
    yield finding('schema/requirement', path, `the CidrBlock ${text} is not within ${vpc.text} of its VPC`);
  }
}
