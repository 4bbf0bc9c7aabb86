import type { TextProblemCode } from '../../document/text-problem';
import type { Code } from './code';

export const textCodes = {
  'text/unreadable': {
    severity: 'error',
    summary: 'File that cannot be read',
    advice: 'check the path and the permissions of the file',
  },
  'text/not-text': {
    severity: 'error',
    summary: 'File that is not text',
    advice: 'save the template as YAML or JSON in UTF-8',
  },
  'text/too-large': {
    severity: 'error',
    summary: 'File that is much larger than the template quota',
    advice: 'split the template into nested stacks; the maximum size of a template is 1 MB',
  },
  'text/empty': {
    severity: 'error',
    summary: 'Empty file',
    advice: 'add a template with at least one resource',
  },
  'text/syntax': {
    severity: 'error',
    summary: 'Invalid YAML or JSON',
    advice: 'fix the syntax; the rest of the file was not checked',
  },
  'text/json': {
    severity: 'warning',
    summary: 'Text that starts with a brace and is valid YAML, but not valid JSON',
    advice: 'remove trailing commas and comments, and use double quotes',
  },
  'text/duplicate-key': {
    severity: 'error',
    summary: 'Duplicate key',
    advice: 'remove or rename one of the two keys',
  },
  'text/unknown-tag': {
    severity: 'error',
    summary: 'Unknown YAML tag',
    advice: 'use the tag of an intrinsic function, or quote the string if it starts with !',
  },
  'text/alias': {
    severity: 'warning',
    summary: 'YAML alias, which CloudFormation does not support',
    advice:
      'replace the alias with its value, or upload the file with `aws cloudformation package`, which does that',
  },
  'text/unknown-alias': {
    severity: 'error',
    summary: 'YAML alias without an anchor',
    advice: 'define the anchor with & before its first alias',
  },
  'text/alias-bomb': {
    severity: 'error',
    summary: 'Aliases that expand to more than a template can contain',
    advice: 'replace the aliases with their values; the rest of the file was not checked',
  },
  'text/too-deep': {
    severity: 'error',
    summary: 'Nesting that is too deep',
    advice: 'reduce the nesting; the rest of the file was not checked',
  },
} as const satisfies Readonly<Record<TextProblemCode, Code>>;
