import { entry, isObject, scalarText } from '../document/data';
import type { Path } from '../document/document';
import type { OpenDocument } from './open-document';
import type { DocumentSymbol } from './protocol';

/** SymbolKind of the protocol. */
const KINDS: ReadonlyMap<string, number> = new Map([
  ['Parameters', 13],
  ['Mappings', 18],
  ['Conditions', 17],
  ['Rules', 12],
  ['Resources', 5],
  ['Outputs', 8],
]);
const SECTION = 3;

/** The sections of a template, with what they declare. */
export function symbolsOf(open: OpenDocument): DocumentSymbol[] {
  const { data } = open.document;
  if (!isObject(data)) return [];
  return Object.keys(data).map((section) => {
    const kind = KINDS.get(section);
    const declared = kind !== undefined && isObject(data[section]) ? Object.entries(data[section]) : [];
    const children = declared.map(([name, value]) =>
      symbol(open, [section, name], kind ?? SECTION, scalarText(entry(value, 'Type'))),
    );
    return { ...symbol(open, [section], SECTION), children };
  });
}

function symbol(open: OpenDocument, path: Path, kind: number, detail?: string): DocumentSymbol {
  const key = open.rangeOf(path, 'key');
  const value = open.rangeOf(path);
  const isBelow = value.end.line > key.end.line || value.end.character >= key.end.character;
  return {
    name: String(path.at(-1)) || '""',
    ...(detail !== undefined && { detail }),
    kind,
    range: { start: key.start, end: isBelow ? value.end : key.end },
    selectionRange: key,
  };
}
