import { BlockList, isIP } from 'node:net';
import { type Data, type DataObject, entry, isObject } from '../../document/data';
import { KNOWN_AFTER_APPLY } from '../../plan/change-tree';
import type { AccessChange, AccessFact } from '../model';
import type { Holder } from './documents';
import { plainName, started } from './names';

interface Rule {
  readonly inbound: boolean;
  readonly protocol: string;
  readonly from: number;
  readonly to: number;
  /** An address range, a prefix list or a security group. */
  readonly peer: string;
  readonly group: string;
}

/** The difference in what security group rules allow. */
export function networkFacts(
  holder: Holder,
  before: DataObject | undefined,
  after: DataObject | undefined,
): AccessChange {
  const [now, then] = [rulesOf(holder, before, !after), rulesOf(holder, after, !before)];
  return {
    widened: uncovered(then, now).map((rule) => ({
      sentence: sentence(rule, 'can now'),
      alarming: rule.inbound && isWorld(rule.peer) && !isWeb(rule),
    })),
    narrowed: uncovered(now, then).map(
      (rule): AccessFact => ({
        sentence: sentence(rule, 'can no longer'),
        alarming: false,
      }),
    ),
  };
}

/** @param alone whether the whole group is added or removed: the default egress rule is then not worth reporting */
function rulesOf({ type, logicalId }: Holder, properties: DataObject | undefined, alone: boolean): Rule[] {
  if (!properties) return [];
  if (type === 'AWS::EC2::SecurityGroupIngress') return [ruleOf(properties, true, groupOf(properties))];
  if (type === 'AWS::EC2::SecurityGroupEgress') return [ruleOf(properties, false, groupOf(properties))];
  if (type !== 'AWS::EC2::SecurityGroup') return [];
  const inbound = listed(properties, 'SecurityGroupIngress').map((rule) => ruleOf(rule, true, logicalId));
  const outbound = listed(properties, 'SecurityGroupEgress').map((rule) => ruleOf(rule, false, logicalId));
  // SecurityGroupEgress in the CloudFormation reference: without egress rules, a group allows all outbound traffic.
  const unlimited = !alone && entry(properties, 'SecurityGroupEgress') === undefined;
  return [...inbound, ...outbound, ...(unlimited ? [everythingOut(logicalId)] : [])];
}

function everythingOut(group: string): Rule {
  return { inbound: false, protocol: '-1', from: 0, to: 65_535, peer: '0.0.0.0/0', group };
}

function groupOf(properties: DataObject): string {
  return text(entry(properties, 'GroupId') ?? entry(properties, 'GroupName'));
}

function ruleOf(rule: DataObject, inbound: boolean, group: string): Rule {
  const protocol = text(entry(rule, 'IpProtocol')).toLowerCase() || '-1';
  const every = protocol === '-1';
  const peer = PEERS.map((key) => entry(rule, key)).find((value) => value !== undefined);
  return {
    inbound,
    protocol: PROTOCOLS[protocol] ?? protocol,
    from: every ? 0 : port(entry(rule, 'FromPort'), 0),
    to: every ? 65_535 : port(entry(rule, 'ToPort'), 65_535),
    peer: text(peer),
    group,
  };
}

const PEERS = [
  'CidrIp',
  'CidrIpv6',
  'SourceSecurityGroupId',
  'SourceSecurityGroupName',
  'SourcePrefixListId',
  'DestinationSecurityGroupId',
  'DestinationPrefixListId',
];
const PROTOCOLS: Readonly<Record<string, string>> = { '1': 'icmp', '6': 'tcp', '17': 'udp', '58': 'icmpv6' };

function port(value: Data | undefined, otherwise: number): number {
  const number = Number(value ?? otherwise);
  return Number.isInteger(number) && number >= 0 ? number : otherwise;
}

function listed(properties: DataObject, key: string): DataObject[] {
  const value = entry(properties, key);
  return (Array.isArray(value) ? value : []).filter(isObject);
}

function text(value: Data | undefined): string {
  if (value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function uncovered(rules: readonly Rule[], by: readonly Rule[]): Rule[] {
  return rules.filter((rule) => !by.some((other) => covers(other, rule)));
}

function covers(wide: Rule, narrow: Rule): boolean {
  return (
    wide.inbound === narrow.inbound &&
    wide.group === narrow.group &&
    (wide.protocol === '-1' ||
      (wide.protocol === narrow.protocol && wide.from <= narrow.from && wide.to >= narrow.to)) &&
    (wide.peer === narrow.peer || contains(wide.peer, narrow.peer))
  );
}

/** Whether an address range contains another one. */
function contains(wide: string, narrow: string): boolean {
  const [outer, inner] = [range(wide), range(narrow)];
  if (!outer || !inner || outer.family !== inner.family || outer.prefix > inner.prefix) return false;
  const list = new BlockList();
  list.addSubnet(outer.address, outer.prefix, outer.family);
  return list.check(inner.address, inner.family);
}

function range(cidr: string): { address: string; prefix: number; family: 'ipv4' | 'ipv6' } | undefined {
  const [, address = '', bits = ''] = /^([^/]+)\/(\d{1,3})$/.exec(cidr) ?? [];
  const version = isIP(address);
  const prefix = Number(bits);
  if (version === 0 || prefix > (version === 4 ? 32 : 128)) return undefined;
  return { address, prefix, family: version === 4 ? 'ipv4' : 'ipv6' };
}

function isWorld(peer: string): boolean {
  return peer === '0.0.0.0/0' || peer === '::/0';
}

/** Web servers are public on these ports on purpose. */
function isWeb({ protocol, from, to }: Rule): boolean {
  return protocol === 'tcp' && from === to && (from === 80 || from === 443);
}

function sentence(rule: Rule, modal: 'can now' | 'can no longer'): string {
  const { inbound, group } = rule;
  const peer = isWorld(rule.peer) ? `the whole internet (${rule.peer})` : nameOf(rule.peer);
  const [who, whom] = inbound ? [peer, nameOf(group)] : [nameOf(group), peer];
  return `${started(who)} ${modal} reach ${whom} on ${ports(rule)}.`;
}

function nameOf(group: string): string {
  if (group === '') return 'an unspecified peer';
  return group === KNOWN_AFTER_APPLY ? 'a security group known after apply' : plainName(group);
}

function ports({ protocol, from, to }: Rule): string {
  if (protocol === '-1') return 'all ports and protocols';
  const name = /^\d/.test(protocol) ? `protocol ${protocol}` : protocol.toUpperCase();
  if (protocol.startsWith('icmp')) return protocol === 'icmpv6' ? 'ICMPv6' : name;
  if (from === 0 && to === 65_535) return `all ${name} ports`;
  return from === to ? `${name} port ${from}` : `${name} ports ${from}-${to}`;
}
