import type { Code } from './code';

export const policyCodes = {} as const satisfies Readonly<Record<string, Code>>;
