import type { Code } from './code';

export const templateCodes = {} as const satisfies Readonly<Record<string, Code>>;
