import type { Code } from './codes/code';
import { internalCodes } from './codes/internal';
import { intrinsicCodes } from './codes/intrinsic';
import { kubernetesCodes } from './codes/kubernetes';
import { limitCodes } from './codes/limit';
import { policyCodes } from './codes/policy';
import { referenceCodes } from './codes/reference';
import { schemaCodes } from './codes/schema';
import { serverlessCodes } from './codes/serverless';
import { templateCodes } from './codes/template';
import { textCodes } from './codes/text';
import { wiringCodes } from './codes/wiring';

/** Every finding code. Codes are stable: accepted findings and other tools refer to them. */
export const codes = {
  ...textCodes,
  ...templateCodes,
  ...schemaCodes,
  ...serverlessCodes,
  ...intrinsicCodes,
  ...referenceCodes,
  ...wiringCodes,
  ...limitCodes,
  ...policyCodes,
  ...kubernetesCodes,
  ...internalCodes,
} as const;

export type CodeName = keyof typeof codes;

export function codeOf(name: string): Code | undefined {
  return Object.hasOwn(codes, name) ? codes[name as CodeName] : undefined;
}
