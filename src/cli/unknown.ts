import { likely } from '../validate/suggest';

/** `unknown environment "moon": choose one of local, dev`, or the nearest name if one is similar. */
export function unknown(what: string, name: string, known: readonly string[]): string {
  const nearest = likely(name, known);
  const problem = `unknown ${what} ${JSON.stringify(name)}`;
  return nearest === undefined
    ? `${problem}: choose one of ${known.join(', ')}`
    : `${problem}: did you mean ${nearest}?`;
}
