import { Expression, type Json, type Text } from '../spec/values';
import { SubExpression } from './sub';

/** Placeholder of an expression in the JSON. */
const HOLE = '\u0000';
const WRITTEN_HOLE = JSON.stringify(HOLE);

/** JSON text that contains references, e.g. a dashboard body. Uses `Fn::Sub`, which needs no transform, unlike `toJsonString`. */
export function jsonText(value: Json): SubExpression {
  const holes: Text[] = [];
  // A replacer's second argument is already the result of `toJSON`; `this` still has the expression.
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
