import { Expression, type Scalar, type Text } from '../spec/values';
import { PseudoReference, Reference } from './reference';

type Hole = Text | number;

/**
 * `Fn::Sub` as a tagged template: a hole that is a reference becomes `${Vpc}` or `${Vpc.CidrBlock}`, anything else a
 * variable. A `${` of the text itself is escaped, so shell scripts can stand in it as they are.
 */
export function sub(strings: TemplateStringsArray, ...holes: readonly Hole[]): SubExpression {
  return new SubExpression(strings, holes);
}

export class SubExpression extends Expression<Scalar<'*'>> {
  constructor(
    strings: readonly string[],
    readonly holes: readonly Hole[],
  ) {
    const variables: Record<string, Hole> = {};
    const text = strings.reduce((before, string, index) => {
      const hole = holes[index - 1];
      return before + (hole === undefined ? '' : fill(hole, index, variables)) + escapeHoles(string);
    }, '');
    super('Fn::Sub', Object.keys(variables).length > 0 ? [text, variables] : text);
  }
}

function escapeHoles(text: string): string {
  return text.replaceAll('${', '${!');
}

function fill(hole: Hole, position: number, variables: Record<string, Hole>): string {
  if (typeof hole === 'string' || typeof hole === 'number') return escapeHoles(String(hole));
  if (hole instanceof PseudoReference) return `\${${hole.pseudo}}`;
  if (hole instanceof Reference)
    return hole.attribute === undefined ? `\${${hole.logicalId}}` : `\${${hole.logicalId}.${hole.attribute}}`;
  const name = `Value${position}`;
  variables[name] = hole;
  return `\${${name}}`;
}
