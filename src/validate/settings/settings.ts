import type { Code } from '../codes/code';
import type { Rule } from '../rule';

/** The reason why a code is turned off. */
export type Off = ReadonlyMap<string, string>;

/** What validate.json says. */
export interface Settings {
  /** Codes that are turned off in files that match. */
  readonly off: readonly { readonly files: RegExp; readonly codes: Off }[];
  /** The rules of the project. */
  readonly rules: readonly Rule[];
  /** The address of the published catalogue, for links to the pages of codes. */
  readonly catalogue?: string;
  /** The codes of these rules. */
  readonly codes: ReadonlyMap<string, Code>;
}

export const noSettings: Settings = { off: [], rules: [], codes: new Map() };

/** Why a code is turned off in a file; `undefined` if it is not. */
export function reasonOff({ off }: Settings, file: string, code: string): string | undefined {
  return off.find(({ files, codes }) => files.test(file) && codes.has(code))?.codes.get(code);
}
