import type { Code } from './code';

export const wiringCodes = {
  'wiring/unreadable-child': {
    severity: 'error',
    summary: 'Nested template that is missing or cannot be read',
    advice: 'correct the path, which is relative to this file, or build the nested template first',
  },
  'wiring/nesting-cycle': {
    severity: 'error',
    summary: 'Templates that nest each other',
    advice: 'remove one of the nested stacks',
  },
  'wiring/unknown-parameter': {
    severity: 'error',
    summary: 'Parameter that the nested template does not declare',
    advice: 'correct the name, or declare the parameter in the nested template',
  },
  'wiring/missing-parameter': {
    severity: 'error',
    summary: 'Missing required parameter of a nested template',
    advice: 'add the parameter, or declare a default in the nested template',
  },
  'wiring/refused-value': {
    severity: 'error',
    summary: 'Value that violates the constraints of a nested template parameter',
    advice: 'use an allowed value, or change the constraints in the nested template',
  },
  'wiring/list-given': {
    severity: 'error',
    summary: 'List for a parameter of a nested stack, which must be a string',
    advice: "join the list with !Join [',', ...]; a list parameter of the nested template splits it again",
  },
  'wiring/wrong-kind': {
    severity: 'error',
    summary: 'Value of one type of resource passed to or from a nested stack that expects another',
    advice: 'pass a value of the expected type',
  },
  'wiring/unknown-output': {
    severity: 'error',
    summary: 'Output that the nested template does not declare',
    advice: 'correct the name, or add the output to the nested template',
  },
  'wiring/absent-output': {
    severity: 'warning',
    summary: 'Output that the nested stack does not create with the parameters it gets',
    advice: 'use the output under the same condition as in the nested template',
  },
} as const satisfies Readonly<Record<string, Code>>;
