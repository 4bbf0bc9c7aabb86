import type { DataObject } from '../../document/data';
import { refusal } from '../../validate/analysis/parameter-values';

/** Why a parameter doesn't take a value, in the words of its author where they gave some; `undefined` where it does. */
export function complaint(value: string, declaration: DataObject): string | undefined {
  const said = refusal(declaration, value);
  const { ConstraintDescription: explained } = declaration;
  return said !== undefined && typeof explained === 'string' ? `it must be ${explained}` : said;
}
