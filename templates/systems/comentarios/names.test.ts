import { isValueObject } from '../../../src/plan/value';
import { resourceSpec } from '../../../src/spec/resource-spec';
import { NAME_RULES } from '../../../src/validate/rules/limits/name-rules';
import { deployedRoot } from '../../../tools/policy/deployed-roots';
import { deployedTemplates } from '../../../tools/policy/deployed-templates';
import { production } from './production';

/** The longest stack name that the pattern of the parameter Name allows. */
const stackName = 'abcdefghijklmnopqrstuvwx';
const artifacts = {
  name: 'artifacts',
  stackName: `artifacts-${stackName}`,
  region: 'eu-west-1',
  template: 'artifacts.yaml',
  parameters: { Name: stackName, Environment: 'production' },
};
const root = deployedRoot('out', production.stacks[0]);
const system = {
  ...root,
  stackName,
  parameters: { ...root.parameters, Source: 'codecommit', ImageTag: 'v1' },
};
const resources = [artifacts, system].flatMap((deployment) =>
  deployedTemplates('out', deployment).flatMap((template) => Object.entries(template.resources)),
);

/** Properties that contain the name of the resource itself. */
const OWN_NAME =
  /^(Name|Family|AlarmName|AliasName|ClusterName|DashboardName|EcrRepositoryPrefix|FunctionName|LogGroupName|Prefix|PolicyName|RepositoryName|ServiceName)$/;

const names = resources.flatMap(([id, { Type, Properties }]) =>
  Object.entries(isValueObject(Properties) ? Properties : {}).flatMap(([property, value]) =>
    OWN_NAME.test(property) && typeof value === 'string' && value.includes(stackName)
      ? [{ id, Type, property, value }]
      : [],
  ),
);

test.each(names)(
  'with the longest stack name, $property of $id fits its limit',
  ({ Type, property, value }) => {
    const limits = [
      resourceSpec(Type)?.schema.properties?.[property]?.maxLength,
      NAME_RULES[`${Type}.${property}`]?.most,
    ].filter((limit) => limit !== undefined);
    for (const limit of limits) expect(value.length).toBeLessThanOrEqual(limit);
  },
);

test('there are names to look at, and most have a limit', () => {
  expect(names.length).toBeGreaterThan(20);
});

/** Retained resources with a fixed name, which must be renamed or deleted before the stack is created again. */
const FIXED: Readonly<Record<string, string>> = {
  'AWS::Backup::BackupVault': 'the name contains the ID of the stack',
  'AWS::CodeCommit::Repository': 'CloudFormation requires a name',
};

test('no retained resource has a fixed name that blocks creating the stack again', () => {
  const retained = resources.filter(
    ([, { Type, DeletionPolicy }]) => /^Retain/.test(DeletionPolicy) && !FIXED[Type],
  );
  const ownNames = retained.flatMap(([id, { Type, Properties }]) => {
    const [identifier] = resourceSpec(Type)?.identifier ?? [];
    return identifier !== undefined && isValueObject(Properties) && Properties[identifier] !== undefined
      ? [id]
      : [];
  });
  expect(retained.length).toBeGreaterThan(4);
  expect(ownNames).toEqual([]);
});
