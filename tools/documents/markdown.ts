export interface Link {
  readonly line: number;
  readonly target: string;
  /** Text of the link, or of a picture's stead. */
  readonly text: string;
  readonly isPicture: boolean;
}

export interface Code {
  readonly line: number;
  readonly text: string;
}

/** As much of a Markdown document as can lead somewhere. */
export interface Markdown {
  readonly links: readonly Link[];
  /** What headings and elements with an ID can be reached by. */
  readonly anchors: ReadonlySet<string>;
  /** Lines of blocks of code, and code within text. */
  readonly code: readonly Code[];
}

const FENCE = /^\s*(`{3,}|~{3,})/;
const INLINE_CODE = /(`+)(?!`)(.*?[^`])\1(?!`)/g;
const INLINE_LINK =
  /(!?)\[((?:[^\][]|\[[^\]]*\])*)\]\(\s*<?([^\s<>()]+(?:\([^\s()]*\))?)>?(?:\s+"[^"]*")?\s*\)/g;
const DEFINITION = /^\s{0,3}\[[^\]]+\]:\s*<?([^\s<>]+)>?/;
const AUTOMATIC = /<(https?:\/\/[^\s<>]+)>/g;
const ELEMENT = /<(a|img)\b[^>]*>/g;
const ID = /<[a-z][^>]*?\b(?:id|name)="([^"]+)"/g;

export function readMarkdown(text: string): Markdown {
  const links: Link[] = [];
  const code: Code[] = [];
  const slugs = new Slugs();
  const anchors = new Set<string>();
  let fence: string | undefined;
  for (const [index, whole] of text.split('\n').entries()) {
    const line = index + 1;
    const [, mark] = FENCE.exec(whole) ?? [];
    if (mark !== undefined && (fence === undefined || mark.startsWith(fence))) {
      fence = fence === undefined ? mark : undefined;
      continue;
    }
    if (fence !== undefined) {
      code.push({ line, text: whole.trim() });
      continue;
    }
    for (const [, , inline = ''] of whole.matchAll(INLINE_CODE)) code.push({ line, text: inline.trim() });
    const [, heading] = /^#{1,6}\s+(.*?)\s*#*$/.exec(whole) ?? [];
    if (heading !== undefined) anchors.add(slugs.of(plain(heading)));
    const prose = whole.replace(INLINE_CODE, (found) => 'x'.repeat(found.length));
    for (const [, id = ''] of prose.matchAll(ID)) anchors.add(id);
    links.push(...linksOf(prose).map((link) => ({ line, ...link })));
  }
  return { links, anchors, code };
}

function linksOf(prose: string): Omit<Link, 'line'>[] {
  const found: Omit<Link, 'line'>[] = [];
  for (const [, mark, text = '', target = ''] of prose.matchAll(INLINE_LINK)) {
    found.push({ target, text, isPicture: mark === '!' });
    // A picture can stand in a link.
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

/** A heading's text without what only marks it up. */
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
