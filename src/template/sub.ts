import { Expression, type Scalar, type Text } from '../spec/values';
import { AuthoringError } from './authoring-error';
import { PseudoExpression, ReferenceExpression } from './reference';
import { captureSite } from './site';

export type Hole = Text | number;

/**
 * `Fn::Sub` as a tagged template. A reference becomes `${Vpc}` or `${Vpc.CidrBlock}`, another expression a variable. `${...}`
 * in the text is escaped, so shell scripts need no changes.
 */
export function sub(strings: TemplateStringsArray, ...holes: readonly Hole[]): SubExpression {
  return new SubExpression(strings, holes);
}

export class SubExpression extends Expression<Scalar<'*'>> {
  constructor(
    strings: readonly string[],
    readonly holes: readonly Hole[],
  ) {
    const variables: Record<string, Expression> = {};
    let literal = strings[0] ?? '';
    let text = '';
    for (const [index, hole] of holes.entries()) {
      const next = strings[index + 1] ?? '';
      if (hole instanceof Expression) {
        text += closed(escaped(literal)) + fill(hole, `Value${index + 1}`, variables);
        literal = next;
      } else literal += hole + next;
    }
    text += escaped(literal);
    super('Fn::Sub', Object.keys(variables).length > 0 ? [text, variables] : text);
  }
}

function escaped(literal: string): string {
  return literal.replace(/\$\{([^}]*)\}/g, '${!$1}');
}

/** `Fn::Sub` has no syntax for an open `${` before a reference: it would include the reference in the name. */
function closed(literal: string): string {
  if (/\$\{[^}]*$/.test(literal))
    throw new AuthoringError(
      'Fn::Sub cannot express an open ${ before an expression: use join',
      captureSite(),
    );
  return literal;
}

function fill(hole: Expression, name: string, variables: Record<string, Expression>): string {
  if (hole instanceof PseudoExpression) return `\${${hole.pseudo}}`;
  if (hole instanceof ReferenceExpression)
    return hole.attribute === undefined ? `\${${hole.logicalId}}` : `\${${hole.logicalId}.${hole.attribute}}`;
  variables[name] = hole;
  return `\${${name}}`;
}
