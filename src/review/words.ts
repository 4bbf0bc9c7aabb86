import { KNOWN_AFTER_APPLY } from '../plan/change-tree';

/** `1 table`, `2 tables`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString('en-US')} ${number === 1 ? one : many}`;
}

/** `log group` for `AWS::Logs::LogGroup`. */
export function nounOf(type: string): string {
  const last = type.split('::').at(-1) ?? type;
  if (type === 'AWS::CloudFormation::Stack') return 'nested stack';
  const words = last.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+|./g) ?? [last];
  return words.map((word) => (/^[A-Z][a-z]/.test(word) ? word.toLowerCase() : word)).join(' ');
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/**
 * A text that is safe to show: control characters, line breaks and characters that change the reading direction are
 * escaped. AWS's placeholder for an unknown value becomes words.
 */
export function legible(text: string): string {
  return text.replaceAll(KNOWN_AFTER_APPLY, '(known after apply)').replace(UNSAFE, (found) => {
    const code = found.codePointAt(0) ?? 0;
    return found === '\t' ? '\\t' : found === '\n' ? '\\n' : `\\u${code.toString(16).padStart(4, '0')}`;
  });
}

/** Controls, line separators, direction marks, lone surrogates and zero-width characters. */
const UNSAFE = /[\p{Cc}\p{Cs}\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/gu;
