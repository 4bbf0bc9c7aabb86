import type { Code } from './code';

export const schemaCodes = {
  'schema/unknown-type': {
    severity: 'error',
    summary: 'A resource type that AWS does not have',
    advice: 'correct the type; private types are written Organization::Service::Resource',
  },
  'schema/unchecked-type': {
    severity: 'info',
    summary: 'A resource of a third-party type or module, whose properties are not checked',
    advice: 'nothing to do: its schema lives in the registry of the account',
  },
  'schema/unchecked-template': {
    severity: 'info',
    summary: 'A template that a macro rewrites, whose resources are not checked',
    advice: 'check the processed template, which `aws cloudformation get-template` gives',
  },
  'schema/transform-needed': {
    severity: 'error',
    summary: 'A resource type that exists only with a transform that the template does not declare',
    advice: 'declare the transform at the top of the template',
  },
  'schema/unknown-property': {
    severity: 'error',
    summary: 'A property that the resource type does not have',
    advice: 'remove or rename the property',
  },
  'schema/missing-property': {
    severity: 'error',
    summary: 'A required property is missing',
    advice: 'add the property',
  },
  'schema/type': {
    severity: 'error',
    summary: 'A value of the wrong type',
    advice: 'give a value of the type that the property takes',
  },
  'schema/enum': {
    severity: 'error',
    summary: 'A value outside the list that AWS allows',
    advice: 'use one of the values that AWS lists',
  },
  'schema/pattern': {
    severity: 'error',
    summary: 'A text that does not match the pattern AWS demands',
    advice: 'change the text so that it matches the pattern',
  },
  'schema/length': {
    severity: 'error',
    summary: 'A text that is shorter or longer than AWS allows',
    advice: 'bring the text to the length that AWS allows',
  },
  'schema/range': {
    severity: 'error',
    summary: 'A number outside the range that AWS allows',
    advice: 'use a number inside the range',
  },
  'schema/items': {
    severity: 'error',
    summary: 'A list with fewer or more entries than AWS allows, or with an entry twice',
    advice: 'bring the list to the number of entries that AWS allows',
  },
  'schema/union': {
    severity: 'error',
    summary: 'A value that fits none of the forms that the property takes',
    advice: 'use one of the forms that AWS documents',
  },
} as const satisfies Readonly<Record<string, Code>>;
