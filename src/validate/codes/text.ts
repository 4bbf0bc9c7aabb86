import type { TextProblemCode } from '../../document/text-problem';
import type { Code } from './code';

export const textCodes = {
  'text/unreadable': {
    severity: 'error',
    summary: 'The file cannot be read',
    advice: 'check the path and the permissions of the file',
  },
  'text/not-text': {
    severity: 'error',
    summary: 'The file is not text',
    advice: 'give a template in YAML or JSON, saved as UTF-8',
  },
  'text/too-large': {
    severity: 'error',
    summary: 'The file is far larger than any template that CloudFormation takes',
    advice: 'split the template into nested stacks; CloudFormation takes at most 1 MB',
  },
  'text/empty': {
    severity: 'error',
    summary: 'The file holds nothing',
    advice: 'write a template with at least one resource',
  },
  'text/syntax': {
    severity: 'error',
    summary: 'The text is not well-formed YAML or JSON',
    advice: 'mend the text at this place; nothing else was checked',
  },
  'text/duplicate-key': {
    severity: 'error',
    summary: 'A mapping holds the same key twice',
    advice: 'remove or rename one of the two',
  },
  'text/unknown-tag': {
    severity: 'error',
    summary: 'A YAML tag that CloudFormation does not know',
    advice: 'use the tag of an intrinsic function, or quote the text if the ! belongs to it',
  },
  'text/alias': {
    severity: 'warning',
    summary: 'A YAML alias, which CloudFormation itself refuses',
    advice: 'write the value out, or upload the file through `aws cloudformation package`, which does so',
  },
  'text/unknown-alias': {
    severity: 'error',
    summary: 'A YAML alias that names no anchor before it',
    advice: 'set the anchor with & before the alias uses it',
  },
  'text/alias-bomb': {
    severity: 'error',
    summary: 'The aliases of the file stand for more than a template can hold',
    advice: 'write the values out; nothing else was checked',
  },
  'text/too-deep': {
    severity: 'error',
    summary: 'The text is nested deeper than any template needs',
    advice: 'flatten the structure; nothing else was checked',
  },
} as const satisfies Readonly<Record<TextProblemCode, Code>>;
