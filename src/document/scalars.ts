import type { Data } from './data';

/** Words that are booleans and null in YAML 1.1, which CloudFormation reads. */
const WORDS: ReadonlyMap<string, Data> = new Map<string, Data>([
  ...['true', 'True', 'TRUE', 'yes', 'Yes', 'YES', 'on', 'On', 'ON'].map((word): [string, Data] => [
    word,
    true,
  ]),
  ...['false', 'False', 'FALSE', 'no', 'No', 'NO', 'off', 'Off', 'OFF'].map((word): [string, Data] => [
    word,
    false,
  ]),
  ...['', '~', 'null', 'Null', 'NULL'].map((word): [string, Data] => [word, null]),
]);

const LONGEST_WORD = 5;

/** The value of an unquoted scalar. A number that would be printed differently, such as `1.10` or `0123`, stays a string. */
export function plainScalar(text: string): Data {
  const word = text.length <= LONGEST_WORD ? WORDS.get(text) : undefined;
  if (word !== undefined) return word;
  const first = text.charCodeAt(0);
  const numeric = first <= 0x39 && (first >= 0x30 || first === 0x2b || first === 0x2d);
  if (!numeric) return text;
  const number = Number(text);
  return Number.isFinite(number) && String(number) === text ? number : text;
}

const FUNCTIONS = new Set(
  [
    'And Base64 Cidr Contains EachMemberEquals EachMemberIn Equals FindInMap GetAZs GetStackOutput If ImportValue Join Length Not Or',
    'RefAll Select Split Sub ToJsonString Transform ValueOf ValueOfAll GetAtt',
  ]
    .join(' ')
    .split(' '),
);

/** YAML's own tags that CloudFormation supports; it rejects binary, omap, pairs, set and timestamp. */
const CORE_TAGS = new Set(['!', '!!str', '!!int', '!!float', '!!bool', '!!null', '!!map', '!!seq']);

/** The long form of a short tag; `undefined` for a tag that CloudFormation does not support. */
export function tagged(tag: string, data: Data): Data | undefined {
  if (tag === '!Ref') return { Ref: data };
  if (tag === '!Condition') return { Condition: data };
  if (tag === '!GetAtt' && typeof data === 'string') return { 'Fn::GetAtt': splitAtFirstDot(data) };
  if (CORE_TAGS.has(tag))
    return tag === '!!str' || tag === '!' || typeof data !== 'string' ? data : plainScalar(data);
  const name = tag.slice(1);
  return tag.startsWith('!') && FUNCTIONS.has(name) ? { [`Fn::${name}`]: data } : undefined;
}

function splitAtFirstDot(text: string): Data[] {
  const dot = text.indexOf('.');
  return dot < 0 ? [text] : [text.slice(0, dot), text.slice(dot + 1)];
}
