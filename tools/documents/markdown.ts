export interface Link {
  readonly line: number;
  readonly target: string;
  /** The text of the link, or the alternative text of a picture. */
  readonly text: string;
  readonly isPicture: boolean;
}

export interface Code {
  readonly line: number;
  readonly text: string;
}

/** A fenced code block. */
export interface Block extends Code {
  /** The first word after the fence: `ts`, `sh`. */
  readonly language: string;
  /** The paragraph before it. */
  readonly before: string;
}

/** The parts of a Markdown document that tests check. */
export interface Markdown {
  readonly links: readonly Link[];
  /** The fragments of its headings and of elements with an ID. */
  readonly anchors: ReadonlySet<string>;
  readonly blocks: readonly Block[];
  /** Code within text. */
  readonly inline: readonly Code[];
}

const FENCE = /^(\s*)(`{3,}|~{3,})\s*(\S*)/;
const INLINE_CODE = /(`+)(?!`)(.*?[^`])\1(?!`)/g;
const INLINE_LINK =
  /(!?)\[((?:[^\][]|\[[^\]]*\])*)\]\(\s*<?([^\s<>()]+(?:\([^\s()]*\))?)>?(?:\s+"[^"]*")?\s*\)/g;
const DEFINITION = /^\s{0,3}\[[^\]]+\]:\s*<?([^\s<>]+)>?/;
const AUTOMATIC = /<(https?:\/\/[^\s<>]+)>/g;
const ELEMENT = /<(a|img)\b[^>]*>/g;
const ID = /<[a-z][^>]*?\b(?:id|name)="([^"]+)"/g;

export function readMarkdown(text: string): Markdown {
  const { blocks, prose } = separated(text.split('\n'));
  const links: Link[] = [];
  const inline: Code[] = [];
  const slugs = new Slugs();
  const anchors = new Set<string>();
  for (const { line, text: whole } of prose) {
    for (const [, , code = ''] of whole.matchAll(INLINE_CODE)) inline.push({ line, text: code.trim() });
    const [, heading] = /^#{1,6}\s+(.*?)\s*#*$/.exec(whole) ?? [];
    if (heading !== undefined) anchors.add(slugs.of(plain(heading)));
    const withoutCode = whole.replace(INLINE_CODE, (found) => 'x'.repeat(found.length));
    for (const [, id = ''] of withoutCode.matchAll(ID)) anchors.add(id);
    links.push(...linksOf(withoutCode).map((link) => ({ line, ...link })));
  }
  return { links, anchors, blocks, inline };
}

/** Fenced code blocks, and the lines between them. */
function separated(lines: readonly string[]): { readonly blocks: Block[]; readonly prose: Code[] } {
  const blocks: Block[] = [];
  const prose: Code[] = [];
  let paragraph: string[] = [];
  for (let index = 0; index < lines.length; index++) {
    const text = lines[index] ?? '';
    const [, indent = '', fence, language = ''] = FENCE.exec(text) ?? [];
    if (fence === undefined) {
      prose.push({ line: index + 1, text });
      if (text.trim() !== '') paragraph = lines[index - 1]?.trim() ? [...paragraph, text] : [text];
      continue;
    }
    const end = lines.findIndex((line, at) => at > index && FENCE.exec(line)?.[2]?.startsWith(fence));
    const content = lines.slice(index + 1, end === -1 ? undefined : end);
    blocks.push({
      line: index + 2,
      language,
      before: paragraph.join('\n').trim(),
      text: content.map((line) => `${unindented(line, indent.length)}\n`).join(''),
    });
    index += content.length + 1;
    paragraph = [];
  }
  return { blocks, prose };
}

function unindented(line: string, indent: number): string {
  return line.slice(Math.min(indent, line.search(/\S|$/)));
}

function linksOf(prose: string): Omit<Link, 'line'>[] {
  const found: Omit<Link, 'line'>[] = [];
  for (const [, mark, text = '', target = ''] of prose.matchAll(INLINE_LINK)) {
    found.push({ target, text, isPicture: mark === '!' });
    // A link can contain a picture.
    found.push(...linksOf(text));
  }
  const [, defined] = DEFINITION.exec(prose) ?? [];
  if (defined !== undefined) found.push({ target: defined, text: defined, isPicture: false });
  for (const [, target = ''] of prose.matchAll(AUTOMATIC))
    found.push({ target, text: target, isPicture: false });
  for (const [element, name] of prose.matchAll(ELEMENT)) {
    const target = /\b(?:href|src)="([^"]*)"/.exec(element)?.[1];
    const text = /\balt="([^"]*)"/.exec(element)?.[1] ?? '';
    if (target !== undefined) found.push({ target, text, isPicture: name === 'img' });
  }
  return found;
}

/** The text of a heading without markup. */
function plain(heading: string): string {
  return heading
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<[^>]+>/g, '')
    .replace(/[*`]/g, '');
}

/** How GitHub names headings: https://docs.github.com/en/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax#section-links */
class Slugs {
  private readonly taken = new Map<string, number>();

  of(heading: string): string {
    const slug = heading
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
      .replaceAll(' ', '-');
    const before = this.taken.get(slug);
    this.taken.set(slug, (before ?? 0) + 1);
    return before === undefined ? slug : `${slug}-${before}`;
  }
}
