import { Expression, type Json, type Text } from '../spec/values';
import { SubExpression } from './sub';

/** Stands for an expression while the JSON is written. */
const HOLE = '\u0000';
const WRITTEN_HOLE = JSON.stringify(HOLE);

/** JSON as text with references in it, as dashboards want it: `Fn::Sub`, so that no transform is needed. */
export function jsonText(value: Json): SubExpression {
  const holes: Text[] = [];
  // The second argument of a replacer is what `toJSON` made of the expression; the holder still has the expression.
  function takeHoles(this: Record<string, unknown>, key: string): unknown {
    const part = this[key];
    if (!(part instanceof Expression)) return part;
    holes.push(part);
    return HOLE;
  }
  const texts = JSON.stringify(value, takeHoles, 2).split(WRITTEN_HOLE);
  const last = texts.length - 1;
  const quoted = texts.map((text, index) => `${index > 0 ? '"' : ''}${text}${index < last ? '"' : ''}`);
  return new SubExpression(quoted, holes);
}
