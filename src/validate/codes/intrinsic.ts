import type { Code } from './code';

export const intrinsicCodes = {} as const satisfies Readonly<Record<string, Code>>;
