import type { Code } from './code';

export const templateCodes = {
  'template/acceptance': {
    severity: 'warning',
    summary: 'An acceptance of a finding that cannot be accepted so',
    advice: 'name a warning or a policy finding, with the reason as its text',
  },
  'template/unused-acceptance': {
    severity: 'warning',
    summary: 'An acceptance that no finding needs',
    advice: 'remove the acceptance',
  },
} as const satisfies Readonly<Record<string, Code>>;
