import type { Code } from './code';

export const limitCodes = {
  'limit/template-size': {
    severity: 'error',
    summary: 'Template larger than the CloudFormation quota',
    advice: 'split the template into nested stacks',
  },
  'limit/template-upload': {
    severity: 'info',
    summary: 'Template that is too large to be passed inline',
    advice: 'no change is needed if the template is packaged or uploaded to S3 before deployment',
  },
  'limit/count': {
    severity: 'error',
    summary: 'More items than the CloudFormation quota',
    advice: 'split the template into nested stacks',
  },
  'limit/dynamic-references': {
    severity: 'error',
    summary: 'More dynamic references than the CloudFormation quota',
    advice: 'pass the value once as a parameter, or split the template into nested stacks',
  },
  'limit/name-length': {
    severity: 'error',
    summary: 'Name longer than the CloudFormation quota',
    advice: 'shorten the name',
  },
  'limit/name-characters': {
    severity: 'error',
    summary: 'Logical ID with characters that CloudFormation does not allow',
    advice: 'use only letters and digits',
  },
  'limit/text-length': {
    severity: 'error',
    summary: 'Description or parameter value longer than the CloudFormation quota',
    advice: 'shorten the text',
  },
  'limit/resource-name': {
    severity: 'error',
    summary: 'Resource name that the service rejects',
    advice: 'change the name, or remove it: CloudFormation then generates one',
  },
  'limit/policy-size': {
    severity: 'error',
    summary: 'Policy longer than the quota of the service',
    advice: 'split the policy, or combine actions and resources with wildcards',
  },
} as const satisfies Readonly<Record<string, Code>>;
