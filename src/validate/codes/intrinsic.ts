import type { Code } from './code';

export const intrinsicCodes = {
  'intrinsic/unknown-function': {
    severity: 'error',
    summary: 'An intrinsic function that CloudFormation does not have',
    advice: 'correct the name of the function',
  },
  'intrinsic/beside-keys': {
    severity: 'error',
    summary: 'An intrinsic function with other keys beside it',
    advice: 'a function is a mapping with one key: move the other keys elsewhere',
  },
  'intrinsic/language-extensions': {
    severity: 'error',
    summary: 'A function that works only with the transform AWS::LanguageExtensions',
    advice: 'add `Transform: AWS::LanguageExtensions` at the top of the template',
  },
  'intrinsic/place': {
    severity: 'error',
    summary: 'An intrinsic function where CloudFormation evaluates none, or not this one',
    advice: 'write the value out here',
  },
  'intrinsic/arguments': {
    severity: 'error',
    summary: 'An intrinsic function with arguments that it does not take',
    advice: 'give the arguments that AWS documents for the function',
  },
  'intrinsic/nesting': {
    severity: 'error',
    summary: 'An intrinsic function inside another that does not take it there',
    advice: 'write the value out, or use a function that AWS allows there',
  },
  'intrinsic/condition': {
    severity: 'error',
    summary: 'Something other than a condition function where a condition belongs',
    advice: 'use Fn::Equals, Fn::And, Fn::Or, Fn::Not or Condition',
  },
} as const satisfies Readonly<Record<string, Code>>;
