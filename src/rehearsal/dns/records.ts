import type { DataObject } from '../../document/data';
import { entry } from '../../document/data';
import type { Effects } from '../effects';
import type { Memory, Records } from '../memory';

/** The records of Route 53. A name may have one of each type, so the physical ID does not identify it. */
export function recordSets(memory: Memory): Effects {
  const keyOf = ({ HostedZoneId, Type, Name }: DataObject): string =>
    [HostedZoneId, Type, Name].map(String).join(' ');
  const set = (properties: DataObject): void =>
    memory.set('dnsRecords', keyOf(properties), {
      zone: String(properties.HostedZoneId ?? ''),
      type: String(properties.Type),
      name: String(properties.Name).replace(/\.$/, '').toLowerCase(),
      target: String(entry(properties.AliasTarget, 'DNSName') ?? ''),
    });
  return {
    async make({ properties }) {
      set(properties);
      return undefined;
    },
    async change({ properties }) {
      set(properties);
    },
    async remove({ properties }) {
      memory.delete('dnsRecords', keyOf(properties));
    },
  };
}

/** URLs with names that an alias record resolves to an address on this machine, with that address instead. */
export function resolvedUrls(text: string, records: readonly Records['dnsRecords'][]): string {
  return text.replace(/(https?:\/\/)([a-z0-9.-]+)(?![a-z0-9.:-])/g, (whole, scheme: string, name: string) => {
    const found = records.find((record) => record.type === 'A' && record.name === name);
    return found && /^127\.0\.0\.1:\d+$/.test(found.target) ? `${scheme}${found.target}` : whole;
  });
}
