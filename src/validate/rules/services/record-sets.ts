import { isIPv4, isIPv6 } from 'node:net';
import { show } from '../../../document/show';
import type { Template } from '../../../document/template';
import { objectsAt } from '../../analysis/requirement-table';
import type { Setting } from '../../analysis/setting';
import { resourceSettings } from '../../analysis/settings';
import { type Finding, finding } from '../../finding';
import { listFinding } from '../../schema/explain';

/** Amazon Route 53 Developer Guide, "Supported DNS record types". */
interface RecordFormat {
  readonly words: string;
  readonly single?: true;
  accepts(value: string): boolean;
}

const DOMAIN = '[^\\s]+';
const NUMBER = '(\\d{1,4}|[1-5]\\d{4}|6[0-4]\\d{3}|65[0-4]\\d{2}|655[0-2]\\d|6553[0-5])';

function pattern(words: string, source: string, more: { readonly single?: true } = {}): RecordFormat {
  const regex = new RegExp(`^${source}$`);
  return { words, accepts: (value) => regex.test(value), ...more };
}

const name = pattern('a domain name', DOMAIN);

const FORMATS: ReadonlyMap<string, RecordFormat> = new Map<string, RecordFormat>([
  ['A', { words: 'an IPv4 address', accepts: isIPv4 }],
  ['AAAA', { words: 'an IPv6 address', accepts: isIPv6 }],
  [
    'CAA',
    pattern('flags, a tag and a quoted value, such as 0 issue "amazon.com"', '(0|128)\\s[A-Za-z0-9]+\\s".+"'),
  ],
  ['CNAME', { ...name, single: true }],
  ['MX', pattern('a priority and a domain name, such as 10 mail.example.com', `${NUMBER}\\s${DOMAIN}`)],
  ['NS', name],
  ['PTR', name],
  ['SOA', { words: 'a start of authority record', single: true, accepts: () => true }],
  ['SRV', pattern('priority, weight, port and domain name', `${NUMBER}\\s${NUMBER}\\s${NUMBER}\\s${DOMAIN}`)],
  ['TXT', { words: 'quoted strings of up to 255 characters', accepts: isText }],
]);

/** Without a regular expression: nested repetition would be slow on long values. */
function isText(value: string): boolean {
  let rest = value;
  do {
    const end = rest.startsWith('"') ? closingQuote(rest) : -1;
    if (end < 2 || end > 256) return false;
    rest = rest.slice(end + 1).trimStart();
  } while (rest !== '');
  return true;
}

/** A backslash escapes a quote. */
function closingQuote(text: string): number {
  for (let index = 1; index < text.length; index++) {
    if (text[index] === '\\') index++;
    else if (text[index] === '"') return index;
  }
  return -1;
}

export function* recordSets(template: Template): Iterable<Finding> {
  for (const { resource, properties } of resourceSettings(template)) {
    if (resource.type === 'AWS::Route53::RecordSet') yield* check(properties);
    else if (resource.type === 'AWS::Route53::RecordSetGroup')
      for (const record of objectsAt(properties, ['RecordSets', '*'])) yield* check(record);
  }
}

function* check(record: Setting): Iterable<Finding> {
  const alias = record.get('AliasTarget');
  for (const excluded of ['TTL', 'ResourceRecords'])
    if (alias.presence === 'present' && record.get(excluded).presence === 'present')
      yield finding(
        'schema/requirement',
        record.get(excluded).path,
        `${excluded} cannot be used with AliasTarget`,
        {
          at: 'key',
          advice: `remove ${excluded}`,
        },
      );
  const type = record.get('Type').text ?? '';
  const format = FORMATS.get(type);
  const records = record.get('ResourceRecords');
  if (!format) return;
  for (const list of records.alternatives()) {
    if (format.single && Array.isArray(list.value) && list.value.length > 1)
      yield listFinding(list.path, `a record of type ${type} must have one value, got ${list.value.length}`);
    for (const item of list.items())
      if (item.text !== undefined && !format.accepts(item.text))
        yield finding(
          'schema/pattern',
          item.path,
          `a record of type ${type} must be ${format.words}, got ${show(item.text)}`,
          {
            advice: `use ${format.words}`,
          },
        );
  }
}
