/** The content of an answer. Fields that are `undefined` are omitted. */
export type Answer = string | number | boolean | Date | readonly Answer[] | AnswerFields;
export interface AnswerFields {
  readonly [name: string]: Answer | undefined;
}

/** CloudFormation and STS wrap each item of a list in `member`. S3 repeats the element itself. */
export type Lists = 'member' | 'repeated';

export function element(name: string, value: Answer, lists: Lists = 'member'): string {
  if (Array.isArray(value)) {
    if (lists === 'repeated') return value.map((item) => element(name, item, lists)).join('');
    return `<${name}>${value.map((item) => element('member', item)).join('')}</${name}>`;
  }
  return `<${name}>${content(value, lists)}</${name}>`;
}

function content(value: Answer, lists: Lists): string {
  if (value instanceof Date) return value.toISOString();
  if (isFields(value))
    return Object.entries(value)
      .map(([name, item]) => (item === undefined ? '' : element(name, item, lists)))
      .join('');
  return escaped(String(value));
}

function isFields(value: Answer): value is AnswerFields {
  return typeof value === 'object' && !(value instanceof Date) && !Array.isArray(value);
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // An XML parser would turn a bare carriage return into a line feed.
  '\r': '&#xD;',
};

function escaped(text: string): string {
  return text
    .replace(/[&<>"\r]/g, (character) => ENTITIES[character] ?? character)
    .replace(FORBIDDEN, '\uFFFD');
}

/** Characters that XML 1.0 cannot contain. */
const FORBIDDEN = /[^\t\n\r\u0020-\uFFFD]/g;

/** The text of an element of a request. */
export function plainText(xml: string): string {
  return xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
