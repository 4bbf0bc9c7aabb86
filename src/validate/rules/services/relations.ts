import { type Data, isObject } from '../../../document/data';
import { functionName } from '../../../document/function-name';
import { show } from '../../../document/show';
import type { Template } from '../../../document/template';
import { names } from '../../analysis/names';
import { references } from '../../analysis/references';
import { resourceSettings } from '../../analysis/settings';
import { type Finding, finding } from '../../finding';

const WITH_PATH: ReadonlySet<string> = new Set([
  'AWS::IAM::Group',
  'AWS::IAM::InstanceProfile',
  'AWS::IAM::Role',
  'AWS::IAM::User',
]);
/** Properties that accept an ARN, but complete a name without the path of the resource. */
const ROLE_PROPERTY = /^(ServiceRole|Role|RoleArn|ExecutionRoleArn|TaskRoleArn)$/;

/** `Ref` returns the name of a role without its path, so services cannot find the role. */
export function* rolesWithPath(template: Template): Iterable<Finding> {
  const { resources } = names(template);
  for (const { call, target, path, reads } of references(template)) {
    const resource = target === undefined ? undefined : resources.get(target);
    if (!resource || reads !== 'itself' || call.name !== 'Ref' || !WITH_PATH.has(resource.type)) continue;
    const { Path: rolePath } = resource.properties;
    const property = call.path.findLast((step) => typeof step === 'string' && !step.startsWith('Fn::'));
    if (typeof rolePath !== 'string' || rolePath === '/' || !ROLE_PROPERTY.test(String(property))) continue;
    if (resource.type !== 'AWS::IAM::Role' || call.owner.section !== 'Resources') continue;
    yield finding(
      'reference/wrong-kind',
      path,
      `Ref ${target} returns a name without the path ${show(rolePath)}`,
      {
        advice: `use !GetAtt ${target}.Arn`,
      },
    );
  }
}

/** AWS Backup API, Lifecycle: cold storage is charged for at least 90 days. */
export function* backupLifecycles(template: Template): Iterable<Finding> {
  for (const { resource, properties } of resourceSettings(template)) {
    if (resource.type !== 'AWS::Backup::BackupPlan') continue;
    for (const rule of properties.at('BackupPlan', 'BackupPlanRule').items())
      for (const lifecycle of [
        rule.get('Lifecycle'),
        ...rule
          .get('CopyActions')
          .items()
          .map((each) => each.get('Lifecycle')),
      ]) {
        const [cold, deletion] = ['MoveToColdStorageAfterDays', 'DeleteAfterDays'].map((name) =>
          lifecycle.get(name),
        );
        const days = number(cold?.value);
        if (days === undefined || !deletion || number(deletion.value) === undefined) continue;
        if (Number(deletion.value) < days + 90)
          yield finding(
            'schema/range',
            deletion.path,
            `DeleteAfterDays must be at least ${days + 90}, got ${String(deletion.value)}`,
            {
              advice: 'delete at least 90 days after MoveToColdStorageAfterDays',
            },
          );
      }
  }
}

function number(data: Data | undefined): number | undefined {
  const value = isObject(data) && functionName(data) !== undefined ? Number.NaN : Number(data ?? Number.NaN);
  return Number.isFinite(value) ? value : undefined;
}
