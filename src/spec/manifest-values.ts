declare const carries: unique symbol;

/** Text of a manifest with `${Output}` in it, which is read from an output of the stack at deployment. */
export class OutputText {
  declare private readonly [carries]: 'text';

  constructor(readonly text: string) {}
}

/** A number of a manifest that is an output of the stack. */
export class OutputNumber {
  declare private readonly [carries]: 'number';

  constructor(readonly text: string) {}
}

export type Text = string | OutputText;
export type Int = number | OutputNumber;
export type Bool = boolean;
export type Json =
  | string
  | number
  | boolean
  | OutputText
  | OutputNumber
  | readonly Json[]
  | { readonly [key: string]: Json | undefined };

/** `${Output}`, as `envsubst` reads it. Output names are alphanumeric. */
export const OUTPUT_REFERENCE = /\$\{([A-Za-z0-9]+)\}/g;
