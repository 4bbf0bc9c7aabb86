import type { Code } from './code';

export const limitCodes = {
  'limit/template-size': {
    severity: 'error',
    summary: 'A template larger than CloudFormation takes',
    advice: 'split the template into nested stacks',
  },
  'limit/template-upload': {
    severity: 'info',
    summary: 'A template that can only be deployed from S3',
    advice: 'nothing to do where it is packaged or uploaded to S3 before it is deployed',
  },
  'limit/count': {
    severity: 'error',
    summary: 'More entries than CloudFormation takes',
    advice: 'split the template into nested stacks',
  },
  'limit/dynamic-references': {
    severity: 'error',
    summary: 'More dynamic references than CloudFormation resolves for one template',
    advice: 'pass the value once as a parameter, or split the template into nested stacks',
  },
  'limit/name-length': {
    severity: 'error',
    summary: 'A name in the template that is longer than CloudFormation takes',
    advice: 'shorten the name',
  },
  'limit/name-characters': {
    severity: 'error',
    summary: 'A name in the template with characters that CloudFormation does not take',
    advice: 'use letters and digits alone',
  },
  'limit/text-length': {
    severity: 'error',
    summary: 'A description or parameter value that is longer than CloudFormation takes',
    advice: 'shorten the text',
  },
  'limit/resource-name': {
    severity: 'error',
    summary: 'A name that the service refuses for a resource of this type',
    advice: "change the name, or leave it out: CloudFormation then makes one of the stack's name",
  },
  'limit/policy-size': {
    severity: 'error',
    summary: 'A policy longer than the service takes',
    advice: 'split the policy, or name actions and resources with wildcards that say the same',
  },
} as const satisfies Readonly<Record<string, Code>>;
