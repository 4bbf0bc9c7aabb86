import { type DataObject, entry, scalarText } from '../../../document/data';
import type { Template } from '../../../document/template';
import { elements, objects, type Placed } from '../../analysis/alternatives';
import { names } from '../../analysis/names';
import { type Finding, finding } from '../../finding';

/** HTTP and HTTPS. Load balancers are open there on purpose, and a finding on every public system would be ignored. */
const WEB_PORTS: ReadonlySet<number> = new Set([80, 443]);
const EVERYONE: ReadonlySet<string> = new Set(['0.0.0.0/0', '::/0']);

/** Inbound rules of security groups that allow the whole internet. */
export function* openPorts(template: Template): Iterable<Finding> {
  for (const { name, type, properties, path } of names(template).resources.values()) {
    const at = [...path, 'Properties'];
    const rules: Placed<DataObject>[] =
      type === 'AWS::EC2::SecurityGroup'
        ? objects(elements(entry(properties, 'SecurityGroupIngress'), [...at, 'SecurityGroupIngress']))
        : type === 'AWS::EC2::SecurityGroupIngress'
          ? [{ data: properties, path: at }]
          : [];
    for (const rule of rules) {
      const opened = open(rule.data);
      const key = ['CidrIp', 'CidrIpv6'].find((each) =>
        EVERYONE.has(scalarText(entry(rule.data, each)) ?? ''),
      );
      if (opened !== undefined && key !== undefined)
        yield finding(
          'policy/open-port',
          [...rule.path, key],
          `${name} opens ${opened} to ${String(entry(rule.data, key))}`,
        );
    }
  }
}

/** Open ports other than HTTP and HTTPS; `undefined` if there are none or they are not known. */
function open(rule: DataObject): string | undefined {
  const protocol = scalarText(entry(rule, 'IpProtocol'))?.toLowerCase();
  if (protocol === '-1') return 'all ports of all protocols';
  // For ICMP, FromPort and ToPort are message types, and answering pings is harmless.
  if (protocol === undefined || !['tcp', 'udp', '6', '17'].includes(protocol)) return undefined;
  const from = port(rule, 'FromPort');
  const to = port(rule, 'ToPort');
  if (from === undefined || to === undefined || (from === to && WEB_PORTS.has(from))) return undefined;
  if (from <= 0 && to >= 65_535) return 'all ports';
  return from === to ? `port ${from}` : `ports ${from} to ${to}`;
}

function port(rule: DataObject, key: string): number | undefined {
  const text = scalarText(entry(rule, key));
  return text !== undefined && /^-?\d+$/.test(text) ? Number(text) : undefined;
}
