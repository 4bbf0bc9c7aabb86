import type { Code } from './code';

export const policyCodes = {
  'policy/shape': {
    severity: 'error',
    summary: 'Policy document or statement that does not follow the IAM policy grammar',
    advice: 'correct the element as described in the IAM policy grammar',
  },
  'policy/version': {
    severity: 'warning',
    summary: 'Policy variables in a policy version that treats them as plain text',
    advice: "set Version: '2012-10-17'",
  },
  'policy/action': {
    severity: 'error',
    summary: 'Action that is not of the form service:Action',
    advice: 'write the service prefix, a colon and the action, such as s3:GetObject',
  },
  'policy/operator': {
    severity: 'error',
    summary: 'Unknown condition operator',
    advice: 'use an operator that IAM documents, such as StringEquals or ArnLike',
  },
  'policy/iam-unknown-action': {
    severity: 'warning',
    summary: 'Action or service that IAM does not have',
    advice: 'correct the spelling, as in the service authorization reference',
  },
  'policy/iam-resource-type': {
    severity: 'warning',
    summary: 'Action on resources of a type that it does not support, so the statement never allows it',
    advice: 'use a resource type that the service authorization reference lists for the action',
  },
  'policy/iam-required-resource': {
    severity: 'warning',
    summary: 'Action without permission on a resource type that it also requires',
    advice: 'allow the action on every required resource type',
  },
  'policy/iam-condition-key': {
    severity: 'warning',
    summary: 'Condition key that an allowed action does not support, so the statement never allows it',
    advice: 'move the action to another statement, or use a key that it supports',
  },
  'policy/iam-arn': {
    severity: 'error',
    summary: 'Resource of a statement that is not an ARN of its service',
    advice: 'use an ARN format of the service authorization reference',
  },
  'policy/iam-pass-role': {
    severity: 'warning',
    summary: 'iam:PassRole without the condition key iam:PassedToService',
    advice: 'add the condition key iam:PassedToService with the services that need the role',
  },
  'policy/iam-escalation': {
    severity: 'warning',
    summary: 'Permissions with which a principal can give itself more permissions',
    advice:
      'require a permissions boundary with the condition key iam:PermissionsBoundary, or name the roles',
  },
  'policy/full-access': {
    severity: 'warning',
    summary: 'All actions, or all actions of a service, allowed on all resources',
    advice: 'list the actions or the resources that are needed',
  },
  'policy/pass-role': {
    severity: 'warning',
    summary: 'iam:PassRole on all roles: the principal can pass any role of the account to a service',
    advice: 'list the roles, or restrict the service with the condition key iam:PassedToService',
  },
  'policy/allow-all-but': {
    severity: 'warning',
    summary: 'Allow with NotAction or NotPrincipal, which includes every future action or principal',
    advice: 'allow what is needed by name, or use Deny',
  },
  'policy/anyone': {
    severity: 'warning',
    summary: 'Access for everyone without a condition',
    advice: 'list the principals, or add a condition such as aws:SourceArn or aws:PrincipalOrgID',
  },
  'policy/open-port': {
    severity: 'warning',
    summary: 'Port other than 80 and 443 open to the internet',
    advice: 'allow a security group or a narrower CIDR range',
  },
  'policy/unencrypted': {
    severity: 'warning',
    summary: 'Storage without encryption at rest',
    advice: 'enable encryption: most storage cannot be encrypted after it is created',
  },
  'policy/public-storage': {
    severity: 'warning',
    summary: 'Storage that is, or can be made, reachable from the internet',
    advice: 'keep it private and put a service in front of it that controls access',
  },
  'policy/plain-secret': {
    severity: 'warning',
    summary: 'Secret in plain text',
    advice:
      'store it in Secrets Manager or Parameter Store and use a dynamic reference: {{resolve:secretsmanager:...}}',
  },
  'policy/shown-parameter': {
    severity: 'warning',
    summary: 'Parameter for a secret without NoEcho: everyone who can describe the stack can read it',
    advice: 'set NoEcho: true, or pass the name of a secret instead',
  },
  'policy/secret-default': {
    severity: 'warning',
    summary: 'Parameter for a secret with a default value in the template',
    advice: 'remove the default',
  },
  'policy/metadata-v1': {
    severity: 'warning',
    summary: 'Instances that allow version 1 of the instance metadata service (IMDSv1)',
    advice: 'set MetadataOptions.HttpTokens to required',
  },
} as const satisfies Readonly<Record<string, Code>>;
