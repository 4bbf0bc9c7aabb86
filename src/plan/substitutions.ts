export type SubPart = { readonly literal: string } | { readonly name: string };

/** The parts of a text of `Fn::Sub`. `${!Name}` stands for a literal `${Name}`. */
export function substitutions(text: string): SubPart[] {
  return text.split(/(\$\{[^}]*\})/).flatMap((piece): SubPart[] => {
    if (piece === '') return [];
    const name = /^\$\{([^}]*)\}$/.exec(piece)?.[1];
    if (name === undefined) return [{ literal: piece }];
    return [name.startsWith('!') ? { literal: `\${${name.slice(1)}}` } : { name }];
  });
}
