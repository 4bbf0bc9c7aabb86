/**
 * Compares the deployment role and the permissions boundary with what the stacks need: the permissions that CloudFormation's
 * resource handlers declare, in the folder that AWS_FACTS names, and the policies of the roles.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isValueObject, type Value } from '../src/plan/value';
import { iamService } from '../src/spec/iam-spec';
import { resourceSpec } from '../src/spec/resource-spec';
import type { AnyStack } from '../src/template';
import { arnPattern, formatPattern, overlap } from '../src/validate/rules/policy/iam/arn-pattern';
import { complete, deployedRoot } from '../tools/policy/deployed-roots';
import { type DeployedResource, deployedTemplates } from '../tools/policy/deployed-templates';
import { deployed, field, list } from '../tools/testing/compiled';
import { artifacts } from './artifacts';
import { OMISSIONS, WITHOUT_PERMISSIONS } from './artifacts/omitted-permissions';
import { clusterPermissions } from './cluster-permissions';
import { sitePermissions } from './site-permissions';
import { systems as all } from './systems';

type Handlers = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

const file = join(process.env.AWS_FACTS ?? '', 'handler-permissions.json');
const facts: Handlers | undefined = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
const withFacts = facts ? test : test.skip;
if (!facts)
  process.stderr.write('AWS_FACTS names no folder with handler-permissions.json: its tests are skipped\n');

interface Grant {
  readonly actions: readonly string[];
  readonly resources: readonly string[];
}

function grantsIn(document: Value | undefined): readonly Grant[] {
  return list(field(document, 'Statement')).map((statement) => ({
    actions: list(field(statement, 'Action')).map((action) => String(action).toLowerCase()),
    resources: list(field(statement, 'Resource')).map(String),
  }));
}

const onAws = all.flatMap(({ name, environments }) =>
  environments
    .filter((environment) => environment.name !== 'local')
    .map((environment) => ({ system: name, ...environment })),
);
const systems = onAws.map((environment) => {
  const name = `${environment.system}-${environment.name}`;
  const of = (stack: AnyStack) =>
    deployed(stack, {
      Name: name,
      Environment: environment.name,
      DeploymentRoleArn: 'arn:aws:iam::111122223333:role/deployment/role',
    }).ofType('AWS::IAM::ManagedPolicy');
  const { PermissionsBoundary, ...common } = of(artifacts);
  const { ClusterBoundary: _, ...forClusters } = environment.system === 'eks' ? of(clusterPermissions) : {};
  const forSites = environment.system === 'site' ? of(sitePermissions) : {};
  const policies = { ...common, ...forClusters, ...forSites };
  const templates = environment.stacks.flatMap((each) => {
    const root = deployedRoot('out', each);
    return deployedTemplates('out', complete(root));
  });
  return {
    name,
    boundary: grantsIn(PermissionsBoundary?.PolicyDocument),
    grants: Object.values(policies).flatMap(({ PolicyDocument }) => grantsIn(PolicyDocument)),
    resources: templates.flatMap((template) => Object.entries(template.resources)),
  };
});

describe.each(systems)('$name', ({ name, boundary, grants, resources }) => {
  withFacts('the deployment role has the permissions of the handlers', () => {
    const missing = resources.flatMap(([id, resource]) =>
      needed(resource.Type)
        .filter((action) => !isGranted(grants, action, resource))
        .map((action) => `${resource.Type} ${action} (${id})`),
    );
    expect(missing).toEqual([]);
  });

  test('every role has the boundary, which allows the actions of its policies', () => {
    const roles = resources.filter(([, { Type }]) => /^AWS::IAM::Role(Policy)?$/.test(Type));
    const without = roles.filter(
      ([, { Type, Properties }]) =>
        Type === 'AWS::IAM::Role' && field(Properties, 'PermissionsBoundary') === undefined,
    );
    const outside = roles.flatMap(([id, { Properties }]) =>
      [
        field(Properties, 'PolicyDocument'),
        ...list(field(Properties, 'Policies')).map((each) => field(each, 'PolicyDocument')),
      ]
        .flatMap((document) => grantsIn(document).flatMap(({ actions }) => actions))
        .filter((action) => !boundary.some((grant) => allows(grant, action)))
        .map((action) => `${id}: ${action}`),
    );
    expect(roles.length > 1 || name === 'site-shared').toBe(true);
    expect([without, outside]).toEqual([[], []]);
  });

  withFacts('every resource type has published permissions or is in the list of those without', () => {
    const types = resources.map(([, { Type }]) => Type).filter((type) => !facts?.[type]);
    expect(WITHOUT_PERMISSIONS).toEqual(expect.arrayContaining(types));
  });
});

withFacts('each omission is a permission that a handler declares', () => {
  const unknown = Object.entries(OMISSIONS).flatMap(([type, { actions }]) => {
    const declared = Object.values(facts?.[type] ?? {}).flat();
    return actions.filter((action) => !declared.includes(action)).map((action) => `${type} ${action}`);
  });
  expect(unknown).toEqual([]);
});

/** The actions of create, read, update and delete, without the omitted ones. */
function needed(type: string): readonly string[] {
  const { create = [], read = [], update = [], delete: deletion = [] } = facts?.[type] ?? {};
  const all = new Set([...create, ...read, ...update, ...deletion]);
  return [...all].filter((action) => !OMISSIONS[type]?.actions.includes(action));
}

function isGranted(grants: readonly Grant[], action: string, resource: DeployedResource): boolean {
  const name = action.toLowerCase();
  const applying = grants.filter((grant) => allows(grant, name));
  const arn = appliesTo(action, resource.Type) ? arnOf(resource) : undefined;
  return applying.some(({ resources }) => arn === undefined || resources.some((each) => covers(each, arn)));
}

function allows({ actions }: Grant, action: string): boolean {
  return actions.some(
    (each) => each === action || (each.endsWith('*') && action.startsWith(each.slice(0, -1))),
  );
}

function covers(granted: string, arn: string): boolean {
  const [left, right] = [arnPattern(granted), arnPattern(arn)];
  return granted === '*' || (left !== undefined && right !== undefined && overlap(left, right));
}

/** Whether the action supports the ARN of the type itself, and not only those of other resources. */
function appliesTo(action: string, type: string): boolean {
  const [prefix = '', name = ''] = action.split(':');
  const service = iamService(prefix);
  const known = service?.actions.get(name.toLowerCase());
  const own = formatPattern(resourceSpec(type)?.arn ?? '');
  return [...(known?.required ?? []), ...(known?.optional ?? [])].some((each) => {
    const pattern = formatPattern(service?.arns[each] ?? '');
    return own !== undefined && pattern?.service === own.service && pattern.resource === own.resource;
  });
}

/** The ARN of a deployed resource, with `*` for names that CloudFormation generates. */
function arnOf({ Type, Properties }: DeployedResource): string | undefined {
  const known = new Map(Object.entries({ Partition: 'aws', Region: 'eu-west-1', Account: '111122223333' }));
  return resourceSpec(Type)?.arn?.replace(/\$\{(\w+)\}/g, (_, name: string) => {
    const value = known.get(name) ?? (isValueObject(Properties) ? Properties[name] : undefined);
    return typeof value === 'string' ? value : '*';
  });
}
