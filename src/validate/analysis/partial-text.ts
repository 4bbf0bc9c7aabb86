import { subParts } from '../../aws/sub';
import { type Data, entry, isObject } from '../../document/data';
import { functionName } from '../../document/function-name';

/** A string as far as it is known before deployment. */
export interface PartialText {
  /** Literal parts, with `undefined` for unknown parts. */
  readonly parts: readonly (string | undefined)[];
  /** The minimum length. */
  readonly least: number;
}

/** Minimum lengths of pseudo parameters: account IDs have twelve digits, `us-east-1` is a shortest Region. */
const SHORTEST: ReadonlyMap<string, number> = new Map(
  Object.entries<number>({
    'AWS::AccountId': 12,
    'AWS::Partition': 3,
    'AWS::Region': 9,
    'AWS::StackName': 1,
    'AWS::URLSuffix': 13,
  }),
);

/** The text of a literal, `Fn::Sub` or `Fn::Join`; `undefined` for anything else. */
export function partialText(data: Data | undefined): PartialText | undefined {
  if (typeof data === 'string' || typeof data === 'number') return literal(String(data));
  if (!isObject(data)) return undefined;
  const name = functionName(data);
  const argument = name === undefined ? undefined : data[name];
  if (name === 'Fn::Sub') return substituted(argument);
  return name === 'Fn::Join' ? joined(argument) : undefined;
}

/** The text, if all of it is known. */
export function exactText(text: PartialText): string | undefined {
  const [only, ...more] = text.parts;
  return more.length === 0 ? only : undefined;
}

function literal(text: string): PartialText {
  return { parts: [text], least: text.length };
}

function unknown(least: number): PartialText {
  return { parts: [undefined], least };
}

function substituted(argument: Data | undefined): PartialText | undefined {
  const [text, given] = Array.isArray(argument) ? argument : [argument];
  // A dynamic reference may be longer than its value, and a loop variable looks like a variable of Fn::Sub.
  if (typeof text !== 'string' || text.includes('{{resolve:') || text.includes('&{')) return undefined;
  return concatenated(
    subParts(text).map((part) =>
      'literal' in part
        ? literal(part.literal)
        : (partialText(entry(given, part.variable)) ?? unknown(SHORTEST.get(part.variable) ?? 0)),
    ),
  );
}

function joined(argument: Data | undefined): PartialText | undefined {
  const [delimiter, items] = Array.isArray(argument) ? argument : [];
  if (typeof delimiter !== 'string' || !Array.isArray(items)) return undefined;
  return concatenated(
    items.flatMap((item, index) => {
      const piece = partialText(item) ?? unknown(SHORTEST.get(String(entry(item, 'Ref'))) ?? 0);
      return index === 0 ? [piece] : [literal(delimiter), piece];
    }),
  );
}

/** Merges adjacent literals. */
function concatenated(pieces: readonly PartialText[]): PartialText {
  const parts: (string | undefined)[] = [];
  for (const part of pieces.flatMap((piece) => piece.parts)) {
    const last = parts.at(-1);
    if (part !== undefined && last !== undefined && parts.length > 0) parts[parts.length - 1] = last + part;
    else if (part !== undefined || parts.length === 0 || last !== undefined) parts.push(part);
  }
  return { parts, least: pieces.reduce((sum, piece) => sum + piece.least, 0) };
}
