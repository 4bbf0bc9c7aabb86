import type { Code } from './code';

export const referenceCodes = {} as const satisfies Readonly<Record<string, Code>>;
