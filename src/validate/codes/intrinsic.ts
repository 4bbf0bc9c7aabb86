import type { Code } from './code';

export const intrinsicCodes = {
  'intrinsic/unknown-function': {
    severity: 'error',
    summary: 'Unknown intrinsic function',
    advice: 'correct the name of the function',
  },
  'intrinsic/beside-keys': {
    severity: 'error',
    summary: 'Intrinsic function with other keys in the same mapping',
    advice: 'remove the other keys, or move them elsewhere: a function must be the only key of its mapping',
  },
  'intrinsic/language-extensions': {
    severity: 'error',
    summary: 'Function that requires the transform AWS::LanguageExtensions',
    advice: 'add `Transform: AWS::LanguageExtensions` at the top of the template',
  },
  'intrinsic/place': {
    severity: 'error',
    summary: 'Intrinsic function where CloudFormation does not support it',
    advice: 'replace the function with a literal value',
  },
  'intrinsic/arguments': {
    severity: 'error',
    summary: 'Invalid arguments of an intrinsic function',
    advice: 'use the arguments that AWS documents for the function',
  },
  'intrinsic/nesting': {
    severity: 'error',
    summary: 'Intrinsic function inside another function that does not support it',
    advice: 'use a literal value, or a function that is supported there',
  },
  'intrinsic/condition': {
    severity: 'error',
    summary: 'Something other than a condition where a condition is required',
    advice: 'use Fn::Equals, Fn::And, Fn::Or, Fn::Not or Condition',
  },
  'intrinsic/dynamic-reference': {
    severity: 'error',
    summary: 'Dynamic reference that CloudFormation cannot resolve',
    advice: 'use the form that AWS documents for the service, in a property that supports it',
  },
  'intrinsic/missing-sub': {
    severity: 'error',
    summary: 'Placeholder of a parameter or resource in a string without Fn::Sub',
    advice: 'use Fn::Sub for the string',
  },
} as const satisfies Readonly<Record<string, Code>>;
