import type { Code } from './code';

export const policyCodes = {
  'policy/shape': {
    severity: 'error',
    summary: 'A policy document or statement that IAM refuses',
    advice: 'write the element as the grammar of IAM policies wants it',
  },
  'policy/version': {
    severity: 'warning',
    summary: 'Policy variables in a policy whose version reads them as plain text',
    advice: "set Version: '2012-10-17'",
  },
  'policy/action': {
    severity: 'error',
    summary: 'An action that is not written as service:Action',
    advice: 'write the prefix of the service, a colon and the action, such as s3:GetObject',
  },
  'policy/operator': {
    severity: 'error',
    summary: 'A condition operator that IAM does not have',
    advice: 'use an operator that IAM documents, such as StringEquals or ArnLike',
  },
  'policy/full-access': {
    severity: 'warning',
    summary: 'Every action of a service, or of all, on every resource',
    advice: 'name the actions, or the resources, that are needed',
  },
  'policy/pass-role': {
    severity: 'warning',
    summary: 'iam:PassRole for every role: whoever has it can hand out any role of the account',
    advice: 'name the roles, or demand a service with the condition key iam:PassedToService',
  },
  'policy/allow-all-but': {
    severity: 'warning',
    summary: 'An Allow of everything but what is named, which grows with every new service and action',
    advice: 'allow what is needed by name, or deny what is named',
  },
  'policy/anyone': {
    severity: 'warning',
    summary: 'Access for anyone, without a condition',
    advice: 'name the principals, or add a condition such as aws:SourceArn or aws:PrincipalOrgID',
  },
  'policy/open-port': {
    severity: 'warning',
    summary: 'A port other than those of the web that is open to the whole internet',
    advice: 'allow a security group or a narrower range of addresses',
  },
  'policy/unencrypted': {
    severity: 'warning',
    summary: 'Storage that is not encrypted at rest',
    advice: 'switch encryption on: for most storage it cannot be switched on later',
  },
  'policy/public-storage': {
    severity: 'warning',
    summary: 'Storage that can be reached, or made readable, from the whole internet',
    advice: 'keep it private, and put a service in front that decides who reads what',
  },
  'policy/plain-secret': {
    severity: 'warning',
    summary: 'A secret in plain text',
    advice: 'keep it in Secrets Manager or Parameter Store and refer to it: {{resolve:secretsmanager:...}}',
  },
  'policy/shown-parameter': {
    severity: 'warning',
    summary: 'A parameter for a secret that everyone who may describe the stack can read',
    advice: 'set NoEcho: true, or take the name of a secret as the parameter instead',
  },
  'policy/secret-default': {
    severity: 'warning',
    summary: 'A parameter for a secret whose default stands in the template',
    advice: 'remove the default',
  },
  'policy/metadata-v1': {
    severity: 'warning',
    summary: 'Instances whose credentials can be read through version 1 of the instance metadata service',
    advice: 'set MetadataOptions.HttpTokens to required',
  },
} as const satisfies Readonly<Record<string, Code>>;
