import type { Code } from './code';

export const wiringCodes = {} as const satisfies Readonly<Record<string, Code>>;
