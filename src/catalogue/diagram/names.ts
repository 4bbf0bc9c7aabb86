import { count, nounOf } from '../../review/words';
import { serviceOf } from './category';

/** `EC2 route table`. */
export function typeInWords(type: string): string {
  return `${serviceOf(type)} ${nounOf(type)}`.trim();
}

/** `SubnetA to C` or `Subnet1 to 3` if the names end in consecutive letters or numbers. */
export function series(names: readonly string[]): string | undefined {
  if (names.length < 2) return undefined;
  const parts = names.map((name) => /^(.*?)(\d+|[A-Z])$/.exec(name));
  const [stem, start] = [parts[0]?.[1], parts[0]?.[2]];
  const steps = parts.map((part) => step(part?.[2] ?? ''));
  const counts = steps.every((number, index) => number === (steps[0] ?? 0) + index);
  if (stem === undefined || !counts || parts.some((part) => part?.[1] !== stem)) return undefined;
  return `${stem}${start} to ${parts.at(-1)?.[2]}`;
}

function step(end: string): number {
  return /^\d/.test(end) ? Number(end) : end.charCodeAt(0);
}

/** `3 routes, 1 alias`, in the order of their first occurrence. */
export function counted(types: readonly string[]): string {
  const numbers = new Map<string, number>();
  for (const type of types) numbers.set(type, (numbers.get(type) ?? 0) + 1);
  return [...numbers].map(([type, number]) => count(number, nounOf(type), plural(type))).join(', ');
}

export function plural(type: string): string {
  const noun = nounOf(type);
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}
