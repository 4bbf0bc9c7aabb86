import type { Code } from './code';

export const schemaCodes = {
  'schema/unknown-type': {
    severity: 'error',
    summary: 'Unknown resource type',
    advice: 'correct the type; private types have the form Organization::Service::Resource',
  },
  'schema/unchecked-type': {
    severity: 'info',
    summary: 'Third-party resource type or module, whose properties are not checked',
    advice: 'no change is needed: its schema is in the registry of the AWS account',
  },
  'schema/unchecked-template': {
    severity: 'info',
    summary: 'Template that a macro transforms, whose resources are not checked',
    advice: 'validate the processed template: aws cloudformation get-template --template-stage Processed',
  },
  'schema/transform-needed': {
    severity: 'error',
    summary: 'Resource type that requires a transform',
    advice: 'declare the transform at the top of the template',
  },
  'schema/requirement': {
    severity: 'error',
    summary: 'Combination of properties that AWS does not allow',
    advice: 'add or remove properties as AWS documents them',
  },
  'schema/unknown-property': {
    severity: 'error',
    summary: 'Unknown property',
    advice: 'remove or rename the property',
  },
  'schema/missing-property': {
    severity: 'error',
    summary: 'Missing required property',
    advice: 'add the property',
  },
  'schema/type': {
    severity: 'error',
    summary: 'Value of the wrong type',
    advice: 'use a value of the type that AWS documents',
  },
  'schema/enum': {
    severity: 'error',
    summary: 'Value that is not one of the allowed values',
    advice: 'use one of the allowed values',
  },
  'schema/pattern': {
    severity: 'error',
    summary: 'String that does not match the required pattern',
    advice: 'change the string to match the pattern',
  },
  'schema/length': {
    severity: 'error',
    summary: 'String that is too short or too long',
    advice: 'change the length of the string',
  },
  'schema/range': {
    severity: 'error',
    summary: 'Number that is too small or too large',
    advice: 'use a number in the allowed range',
  },
  'schema/items': {
    severity: 'error',
    summary: 'List with too few, too many or duplicate items',
    advice: 'change the items of the list',
  },
  'schema/state-machine': {
    severity: 'error',
    summary: 'State machine that the Amazon States Language does not allow',
    advice: 'change the definition as the Amazon States Language specifies',
  },
  'schema/retired-service': {
    severity: 'error',
    summary: 'Resource of a service that AWS has shut down',
    advice: 'remove the resource',
  },
  'schema/deprecated-runtime': {
    severity: 'warning',
    summary: 'Lambda runtime that AWS no longer accepts for new functions',
    advice: 'use a supported runtime',
  },
  'schema/union': {
    severity: 'error',
    summary: 'Value that matches none of the allowed forms',
    advice: 'use one of the forms that AWS documents',
  },
} as const satisfies Readonly<Record<string, Code>>;
