import type { Code } from './code';

export const wiringCodes = {
  'wiring/unreadable-child': {
    severity: 'error',
    summary: 'A nested stack whose local template file is missing or cannot be read',
    advice: 'correct the path, which is relative to this file, or build the child first',
  },
  'wiring/nesting-cycle': {
    severity: 'error',
    summary: 'Templates that nest each other without end',
    advice: 'take one of the nested stacks out of the circle',
  },
  'wiring/unknown-parameter': {
    severity: 'error',
    summary: 'A parameter given to a nested stack that does not declare it',
    advice: 'correct the name, or declare the parameter in the child',
  },
  'wiring/missing-parameter': {
    severity: 'error',
    summary: 'A parameter without default that a nested stack is not given',
    advice: 'give the parameter, or give it a default in the child',
  },
  'wiring/refused-value': {
    severity: 'error',
    summary: 'A literal value that the parameter of the nested stack does not take',
    advice: "give a value within the parameter's constraints, or widen them in the child",
  },
  'wiring/list-given': {
    severity: 'error',
    summary: 'A list given to a parameter of a nested stack: CloudFormation passes text alone',
    advice: "join the list: !Join [',', ...]; a list parameter in the child splits it again",
  },
  'wiring/wrong-kind': {
    severity: 'error',
    summary: 'A value of one kind for a nested stack, or from one, where another kind is expected',
    advice: 'pass a value of the kind that is expected',
  },
  'wiring/unknown-output': {
    severity: 'error',
    summary: 'An output that the nested stack does not have',
    advice: 'correct the name, or add the output to the child',
  },
  'wiring/absent-output': {
    severity: 'warning',
    summary: 'An output that the nested stack leaves out with the parameters that it is given',
    advice: 'read the output under the condition under which the child has it',
  },
} as const satisfies Readonly<Record<string, Code>>;
