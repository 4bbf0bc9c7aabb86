/** A `${...}` of an `Fn::Sub`. */
export interface Hole {
  readonly name: string;
  readonly attribute: string | undefined;
}

/** The variables of the text of an `Fn::Sub`; `${!Literal}` is text. */
export function holes(text: string): Hole[] {
  const found: Hole[] = [];
  for (const [, inside = ''] of text.matchAll(/\$\{([^!}][^}]*)\}/g)) {
    const name = inside.trim();
    const dot = name.indexOf('.');
    found.push(
      dot < 0 ? { name, attribute: undefined } : { name: name.slice(0, dot), attribute: name.slice(dot + 1) },
    );
  }
  return found;
}

/** What stands between the braces. */
export function wholeName({ name, attribute }: Hole): string {
  return attribute === undefined ? name : `${name}.${attribute}`;
}
