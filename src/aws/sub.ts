/** A part of the string of an `Fn::Sub`: literal text, or a variable. */
export type SubPart = { readonly literal: string } | SubVariable;

/** `Name`, or `LogicalId.Attribute`. The whole may also be a key of the map beside the string. */
export interface SubVariable {
  readonly variable: string;
  readonly name: string;
  readonly attribute: string | undefined;
}

/**
 * The parts of the string of an `Fn::Sub`. `${!Name}` is the literal `${Name}`. CloudFormation ignores white space around
 * the name, and a `${` without its `}` is literal.
 */
export function subParts(text: string): SubPart[] {
  // Nothing after the last brace is a variable. Without it, the expression looks for a brace from every opening in vain.
  const end = text.lastIndexOf('}') + 1;
  const tail: SubPart[] = end < text.length ? [{ literal: text.slice(end) }] : [];
  const parts = text
    .slice(0, end)
    .split(/(\$\{[^}]*\})/)
    .flatMap((piece): SubPart[] => {
      if (piece === '') return [];
      const inside = /^\$\{([^}]*)\}$/.exec(piece)?.[1];
      if (inside === undefined) return [{ literal: piece }];
      return [inside.startsWith('!') ? { literal: `\${${inside.slice(1)}}` } : variable(inside.trim())];
    });
  return [...parts, ...tail];
}

export function subVariables(text: string): SubVariable[] {
  return subParts(text).filter((part) => 'variable' in part);
}

/** `AWS::Region` has no attribute: a dot divides, a colon doesn't. */
function variable(written: string): SubVariable {
  const dot = written.indexOf('.');
  return dot < 0
    ? { variable: written, name: written, attribute: undefined }
    : { variable: written, name: written.slice(0, dot), attribute: written.slice(dot + 1) };
}

/**
 * What CloudFormation demands of every variable of an `Fn::Sub`: "variable names in Fn::Sub syntax must contain only
 * alphanumeric characters, underscores, periods, and colons".
 */
export function isSubVariable({ variable }: SubVariable): boolean {
  return /^[\w.:]+$/.test(variable);
}
