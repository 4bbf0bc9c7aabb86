import type { Code } from './code';

export const internalCodes = {
  'internal/rule-failed': {
    severity: 'error',
    summary: 'A rule of the validator failed, so the file was checked only partly',
    advice: 'report this as a bug of the validator and attach the template; all other rules ran',
  },
} as const satisfies Readonly<Record<string, Code>>;
