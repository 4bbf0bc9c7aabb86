import type { DataObject } from '../../validate/data';
import { refusal } from '../../validate/rules/parameter-values';

/** Why a parameter doesn't take a value, in the words of its author where they gave some; `undefined` where it does. */
export function complaint(value: string, declaration: DataObject): string | undefined {
  const said = refusal(declaration, value);
  const { ConstraintDescription: explained } = declaration;
  return said !== undefined && typeof explained === 'string' ? `it must be ${explained}` : said;
}
