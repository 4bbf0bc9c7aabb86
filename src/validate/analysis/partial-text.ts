import { subParts } from '../../aws/sub';
import { type Data, entry, isObject } from '../../document/data';
import { functionName } from '../../document/function-name';

/** What is known of a text before the stack is deployed. */
export interface PartialText {
  /** Literal parts, with `undefined` for what isn't known between them. */
  readonly parts: readonly (string | undefined)[];
  /** The shortest that it can be. */
  readonly least: number;
}

/** The shortest that pseudo parameters are: an account is twelve digits, `us-east-1` the shortest region. */
const SHORTEST: ReadonlyMap<string, number> = new Map(
  Object.entries<number>({
    'AWS::AccountId': 12,
    'AWS::Partition': 3,
    'AWS::Region': 9,
    'AWS::StackName': 1,
    'AWS::URLSuffix': 13,
  }),
);

/** A text that is a literal, or put together by `Fn::Sub` or `Fn::Join`; `undefined` for anything else. */
export function partialText(data: Data | undefined): PartialText | undefined {
  if (typeof data === 'string' || typeof data === 'number') return literal(String(data));
  if (!isObject(data)) return undefined;
  const name = functionName(data);
  const argument = name === undefined ? undefined : data[name];
  if (name === 'Fn::Sub') return substituted(argument);
  return name === 'Fn::Join' ? joined(argument) : undefined;
}

/** The whole text, where all of it is known. */
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
  // A dynamic reference is longer than what it stands for, and a loop's variable looks like one of Sub's.
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

/** Neighbouring literals become one, so that a rule sees the text as it will stand. */
function concatenated(pieces: readonly PartialText[]): PartialText {
  const parts: (string | undefined)[] = [];
  for (const part of pieces.flatMap((piece) => piece.parts)) {
    const last = parts.at(-1);
    if (part !== undefined && last !== undefined && parts.length > 0) parts[parts.length - 1] = last + part;
    else if (part !== undefined || parts.length === 0 || last !== undefined) parts.push(part);
  }
  return { parts, least: pieces.reduce((sum, piece) => sum + piece.least, 0) };
}
