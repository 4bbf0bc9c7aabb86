import type { Code } from './code';

export const limitCodes = {} as const satisfies Readonly<Record<string, Code>>;
