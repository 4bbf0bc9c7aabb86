import { legible } from '../words';

/** Text of HTML, or of an attribute in quotes. */
export function escaped(text: string): string {
  return legible(text).replace(/[&<>"'`]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
