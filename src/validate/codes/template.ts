import type { Code } from './code';

export const templateCodes = {
  'template/not-a-template': {
    severity: 'error',
    summary: 'File that is YAML or JSON, but not a template',
    advice: 'start with the section Resources',
  },
  'template/unknown-section': {
    severity: 'error',
    summary: 'Unknown section',
    advice: 'remove or rename the section',
  },
  'template/section': {
    severity: 'error',
    summary: 'Section of the wrong type',
    advice: 'correct the section as AWS documents it',
  },
  'template/format-version': {
    severity: 'error',
    summary: 'Unknown template format version',
    advice: "use AWSTemplateFormatVersion: '2010-09-09', or remove it",
  },
  'template/no-resources': {
    severity: 'error',
    summary: 'Template without resources',
    advice: 'declare at least one resource in Resources',
  },
  'template/null-value': {
    severity: 'error',
    summary: 'Null value, which CloudFormation rejects',
    advice: 'add a value, or remove the key',
  },
  'template/parameter-type': {
    severity: 'error',
    summary: 'Unknown parameter type',
    advice: 'use one of the types that AWS documents',
  },
  'template/parameter-limits': {
    severity: 'error',
    summary: 'Parameter with constraints that contradict each other or its type',
    advice: 'swap or correct the two limits',
  },
  'template/parameter-pattern': {
    severity: 'error',
    summary: 'AllowedPattern that is not a regular expression',
    advice: 'correct the pattern',
  },
  'template/parameter-default': {
    severity: 'error',
    summary: 'Default that violates the constraints of its parameter',
    advice: 'change the default or the constraint',
  },
  'template/mapping': {
    severity: 'error',
    summary: 'Mapping that does not have exactly two levels of keys',
    advice: 'write the mapping, a top-level key, a second-level key, and a string or a list of strings',
  },
  'template/interface': {
    severity: 'warning',
    summary: 'AWS::CloudFormation::Interface that the console cannot show',
    advice: 'correct or remove the entry',
  },
  'template/resource': {
    severity: 'error',
    summary: 'Resource or resource attribute of the wrong type',
    advice: 'correct the attribute as AWS documents it',
  },
  'template/missing-type': {
    severity: 'error',
    summary: 'Resource without a type',
    advice: 'add Type, such as AWS::S3::Bucket',
  },
  'template/unknown-attribute': {
    severity: 'error',
    summary: 'Unknown resource attribute',
    advice: 'remove or rename the attribute',
  },
  'template/deletion-policy': {
    severity: 'error',
    summary: 'DeletionPolicy or UpdateReplacePolicy that CloudFormation does not support for the type',
    advice: 'use one of the supported policies',
  },
  'template/attribute-without-effect': {
    severity: 'warning',
    summary: 'CreationPolicy or UpdatePolicy on a type that ignores it',
    advice: 'remove the attribute',
  },
  'template/acceptance': {
    severity: 'warning',
    summary: 'Invalid entry in Metadata.Accepted',
    advice: 'use the code of a warning or policy finding as the key and the reason as its value',
  },
  'template/unused-acceptance': {
    severity: 'warning',
    summary: 'Entry in Metadata.Accepted without a matching finding',
    advice: 'remove the entry',
  },
} as const satisfies Readonly<Record<string, Code>>;
