import type { Code } from './code';

export const serverlessCodes = {
  'serverless/type': {
    severity: 'error',
    summary: 'Scalar of the wrong type in a property that AWS SAM does not convert',
    advice: 'use a literal of the required type',
  },
  'serverless/value': {
    severity: 'error',
    summary: 'Value that AWS SAM rejects',
    advice: 'use a value that AWS SAM documents',
  },
  'serverless/reference': {
    severity: 'error',
    summary: 'Reference from an event or authorizer that AWS SAM cannot resolve',
    advice: 'refer to a resource of the same template',
  },
  'serverless/duplicate': {
    severity: 'error',
    summary: 'Name that AWS SAM generates or registers twice',
    advice: 'use a different name',
  },
  'serverless/definition': {
    severity: 'error',
    summary: 'OpenAPI definition that AWS SAM rejects',
    advice: 'correct the definition as the OpenAPI specification requires',
  },
} as const satisfies Readonly<Record<string, Code>>;
