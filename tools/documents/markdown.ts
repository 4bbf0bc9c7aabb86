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
  const links: Link[] = [];
  const blocks: Block[] = [];
  const inline: Code[] = [];
  const slugs = new Slugs();
  const anchors = new Set<string>();
  let open: (Block & { readonly fence: string; readonly indent: number }) | undefined;
  let paragraph = '';
  for (const [index, whole] of text.split('\n').entries()) {
    const line = index + 1;
    const [, indent = '', fence, language = ''] = FENCE.exec(whole) ?? [];
    if (open) {
      if (fence?.startsWith(open.fence)) {
        const { line, language, before, text } = open;
        blocks.push({ line, language, before, text });
        open = undefined;
      } else open = { ...open, text: `${open.text}${unindented(whole, open.indent)}\n` };
      continue;
    }
    if (fence !== undefined) {
      open = { line: line + 1, language, before: paragraph.trim(), text: '', fence, indent: indent.length };
      paragraph = '';
      continue;
    }
    // A block belongs to the paragraph above the empty line before it.
    if (whole.trim() !== '')
      paragraph = text.split('\n')[index - 1]?.trim() ? `${paragraph}\n${whole}` : whole;
    for (const [, , code = ''] of whole.matchAll(INLINE_CODE)) inline.push({ line, text: code.trim() });
    const [, heading] = /^#{1,6}\s+(.*?)\s*#*$/.exec(whole) ?? [];
    if (heading !== undefined) anchors.add(slugs.of(plain(heading)));
    const prose = whole.replace(INLINE_CODE, (found) => 'x'.repeat(found.length));
    for (const [, id = ''] of prose.matchAll(ID)) anchors.add(id);
    links.push(...linksOf(prose).map((link) => ({ line, ...link })));
  }
  return { links, anchors, blocks, inline };
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
