import type { Code } from './code';

export const templateCodes = {
  'template/not-a-template': {
    severity: 'error',
    summary: 'The file is YAML or JSON, but no template',
    advice: 'start with the section Resources',
  },
  'template/unknown-section': {
    severity: 'error',
    summary: 'A section that CloudFormation does not have',
    advice: 'remove or rename the section',
  },
  'template/section': {
    severity: 'error',
    summary: 'A section of the wrong kind',
    advice: 'write it as AWS documents the section',
  },
  'template/format-version': {
    severity: 'error',
    summary: 'A template format version other than the only one there is',
    advice: "write AWSTemplateFormatVersion: '2010-09-09', or leave it out",
  },
  'template/no-resources': {
    severity: 'error',
    summary: 'A template without resources, which CloudFormation refuses',
    advice: 'declare at least one resource in Resources',
  },
  'template/null-value': {
    severity: 'error',
    summary: 'An empty value, which CloudFormation refuses anywhere in a template',
    advice: 'give it a value, or remove the key',
  },
  'template/parameter-type': {
    severity: 'error',
    summary: 'A parameter type that CloudFormation does not have',
    advice: 'use one of the types that AWS documents',
  },
  'template/parameter-limits': {
    severity: 'error',
    summary: 'A parameter whose least value or length is above its greatest',
    advice: 'exchange or correct the two limits',
  },
  'template/parameter-pattern': {
    severity: 'error',
    summary: 'An AllowedPattern that is no regular expression',
    advice: 'correct the pattern',
  },
  'template/parameter-default': {
    severity: 'error',
    summary: "A parameter default that the parameter's own constraints refuse",
    advice: 'change the default or the constraint',
  },
  'template/mapping': {
    severity: 'error',
    summary: 'A mapping that does not have exactly two levels of names',
    advice: 'write Mapping, first key, second key, and a text or a list of texts',
  },
  'template/interface': {
    severity: 'warning',
    summary: 'Console metadata that names a parameter which is not there',
    advice: 'correct or remove the name',
  },
  'template/resource': {
    severity: 'error',
    summary: 'A resource, or one of its attributes, of the wrong kind',
    advice: 'write it as AWS documents the attribute',
  },
  'template/missing-type': {
    severity: 'error',
    summary: 'A resource without a type',
    advice: 'add Type, such as AWS::S3::Bucket',
  },
  'template/unknown-attribute': {
    severity: 'error',
    summary: 'A resource attribute that CloudFormation does not have',
    advice: 'remove or rename the attribute',
  },
  'template/deletion-policy': {
    severity: 'error',
    summary: 'A DeletionPolicy or UpdateReplacePolicy that AWS does not have, or not for this type',
    advice: 'use one of the policies that AWS lists',
  },
  'template/attribute-without-effect': {
    severity: 'warning',
    summary: 'A CreationPolicy or UpdatePolicy on a type that does not heed it',
    advice: 'remove the attribute',
  },
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
