import { entry } from '../../../../document/data';
import type { Template } from '../../../../document/template';
import { type Finding, finding } from '../../../finding';
import { statements } from '../documents';
import { actionsOf, type StatementAction } from './actions';
import { conditionKeys } from './conditions';
import { resourcesOf } from './resources';

/**
 * Actions with which a principal can give itself more permissions, if they are allowed on principals that it doesn't own.
 * From "Privilege escalation" of the AWS Security Incident Response guide and Rhino Security Labs' "AWS IAM Privilege
 * Escalation - Methods and Mitigation".
 */
const ESCALATING: ReadonlySet<string> = new Set(
  [
    'AddUserToGroup',
    'AttachGroupPolicy',
    'AttachRolePolicy',
    'AttachUserPolicy',
    'CreateAccessKey',
    'CreateLoginProfile',
    'CreatePolicyVersion',
    'DeleteRolePermissionsBoundary',
    'DeleteUserPermissionsBoundary',
    'PutGroupPolicy',
    'PutRolePolicy',
    'PutUserPolicy',
    'SetDefaultPolicyVersion',
    'UpdateAssumeRolePolicy',
    'UpdateLoginProfile',
  ].map((name) => name.toLowerCase()),
);

/** Condition keys that limit which permissions the actions can give. */
const LIMITING = /^iam:(PermissionsBoundary|PolicyARN)$/i;

/** Permissions with which a principal can extend its own permissions. */
export function* escalations(template: Template): Iterable<Finding> {
  for (const statement of statements(template)) {
    const { data, document } = statement;
    if (document.kind !== 'identity' || entry(data, 'Effect') !== 'Allow') continue;
    const keys = conditionKeys(statement);
    const iam = actionsOf(statement).filter(({ service }) => service === 'iam');
    const resources = resourcesOf(template, statement);
    const many = resources.find(({ isMany }) => isMany);
    if (!many) continue;
    // policy/pass-role reports `*`.
    const passes = many.text === '*' ? undefined : iam.find((action) => allows(action, 'passrole'));
    if (passes && !keys.some(({ key }) => key.toLowerCase() === 'iam:passedtoservice'))
      yield finding(
        'policy/iam-pass-role',
        passes.path,
        `${document.resource.name} can pass ${many.text} to every service that trusts the role`,
      );
    if (keys.some(({ key }) => LIMITING.test(key))) continue;
    for (const action of iam) {
      const escalating = action.actions.find(({ name }) => ESCALATING.has(name.toLowerCase()));
      if (escalating)
        yield finding(
          'policy/iam-escalation',
          action.path,
          `${document.resource.name} can extend its own permissions with iam:${escalating.name} on ${many.text}`,
        );
    }
  }
}

function allows({ actions }: StatementAction, name: string): boolean {
  return actions.some((action) => action.name.toLowerCase() === name);
}
