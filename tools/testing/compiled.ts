import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { emitTemplate } from '../../src/compile/emit';
import { type Data, type DataObject, entry, isObject } from '../../src/document/data';
import { parseDocument } from '../../src/document/document';
import { OpenTemplate, type ResourceLookup } from '../../src/plan/open-template';
import { isValueObject, type Value, type ValueObject } from '../../src/plan/value';
import type { AnyStack } from '../../src/template';
import { Stack } from '../../src/template/stack';

/** The compiled YAML of a stack, as data. */
export function compiled(stack: AnyStack): Data {
  const { model } = stack;
  const path = `nested-stacks/${model.name}.yaml` as const;
  return parseDocument(path, emitTemplate(model, path, 'test.ts')).data;
}

export interface Deployed {
  /** The resources whose conditions are true, with evaluated properties. */
  readonly resources: Readonly<Record<string, DeployedResource>>;
  readonly outputs: Readonly<Record<string, Value>>;
  ofType(type: string): Readonly<Record<string, ValueObject>>;
  properties(logicalId: string): ValueObject;
}

export interface DeployedResource {
  readonly type: string;
  readonly node: DataObject;
  readonly properties: ValueObject;
}

const environment = {
  accountId: '111122223333',
  region: 'eu-west-1',
  partition: 'aws',
  urlSuffix: 'amazonaws.com',
  notificationArns: [],
  exported: () => undefined,
  stackOutput: () => undefined,
  zones: () => ['eu-west-1a', 'eu-west-1b', 'eu-west-1c'],
  ssmParameter: (name: string) => `value of ${name}`,
};

/** Values that only AWS knows stay references: `${Vpc}`, `${Table.Arn}`. */
const asWritten: ResourceLookup = {
  ref: (logicalId) => `\${${logicalId}}`,
  attribute: (logicalId, name) => `\${${logicalId}.${name}}`,
};

/** A stack as deployed with these parameters, with evaluated conditions and functions. */
export function deployed(stack: AnyStack, parameters: Readonly<Record<string, string | number>>): Deployed {
  const template = new OpenTemplate(
    compiled(stack),
    parameters,
    {
      stackName: 'test',
      stackId:
        'arn:aws:cloudformation:eu-west-1:111122223333:stack/test/5c1e7a90-0000-4000-8000-000000000000',
    },
    environment,
  );
  const resolve = (expression: Data | undefined) => template.evaluate(expression ?? {}, asWritten) ?? {};
  const resources = Object.fromEntries(
    [...template.resources].map(([logicalId, { type, node }]) => {
      const properties = resolve(node.Properties);
      return [logicalId, { type, node, properties: isValueObject(properties) ? properties : {} }];
    }),
  );
  const properties = (logicalId: string): ValueObject => {
    const found = resources[logicalId];
    if (!found) throw new Error(`there is no ${logicalId}, but ${Object.keys(resources).join(', ')}`);
    return found.properties;
  };
  return {
    resources,
    properties,
    outputs: Object.fromEntries([...template.outputs].map(([name, node]) => [name, resolve(node.Value)])),
    ofType: (type) =>
      Object.fromEntries(
        Object.entries(resources).flatMap(([id, resource]) =>
          resource.type === type ? [[id, resource.properties]] : [],
        ),
      ),
  };
}

/** The statements of all inline policies of a role and of its separate AWS::IAM::RolePolicy resources. */
export function statementsOf(stack: Deployed, roleId: string): readonly ValueObject[] {
  const inline = list(stack.properties(roleId).Policies).map((policy) => field(policy, 'PolicyDocument'));
  const beside = Object.values(stack.ofType('AWS::IAM::RolePolicy'))
    .filter((policy) => policy.RoleName === `\${${roleId}}`)
    .map((policy) => policy.PolicyDocument);
  return [...inline, ...beside]
    .flatMap((document) => list(field(document, 'Statement')))
    .filter(isValueObject);
}

/** The actions that a role allows, sorted. */
export function actionsOf(stack: Deployed, roleId: string): readonly string[] {
  return statementsOf(stack, roleId)
    .flatMap(({ Action }) => list(Action))
    .map(String)
    .sort();
}

export function list(value: Value | undefined): readonly Value[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

export function field(value: Value | undefined, name: string): Value | undefined {
  return isValueObject(value) ? value[name] : undefined;
}

/** The logical IDs that an expression refers to. */
export function referencesIn(data: Data | undefined): readonly string[] {
  if (Array.isArray(data)) return data.flatMap(referencesIn);
  if (!isObject(data)) return [];
  const { Ref, 'Fn::GetAtt': attribute, 'Fn::Sub': text } = data;
  const written =
    typeof text === 'string' ? text : Array.isArray(text) && typeof text[0] === 'string' ? text[0] : '';
  return [
    ...(typeof Ref === 'string' ? [Ref] : []),
    ...(Array.isArray(attribute) && typeof attribute[0] === 'string' ? [attribute[0]] : []),
    ...[...written.matchAll(/\$\{([A-Za-z0-9]+)(?:\.[A-Za-z0-9.]+)?\}/g)].flatMap(([, id]) => id ?? []),
    ...Object.values(data).flatMap(referencesIn),
  ];
}

/** Every stack in `templates/` and `nested-stacks/`, with its YAML. */
export function everyTemplate(): readonly {
  readonly name: string;
  readonly yaml: string;
  readonly data: Data;
}[] {
  const stacks = ['templates', 'nested-stacks'].flatMap((folder) => definedIn(join(project, folder)));
  return stacks.map(({ model }) => {
    const path = `${model.name}.yaml` as const;
    const yaml = emitTemplate(model, path, 'test.ts');
    return { name: model.name, yaml, data: parseDocument(path, yaml).data };
  });
}

const project = join(__dirname, '..', '..');

function definedIn(folder: string): readonly AnyStack[] {
  const files = readdirSync(folder).filter((file) => /^[a-z-]+\.ts$/.test(file));
  return files.flatMap((file) => {
    const exported: Readonly<Record<string, unknown>> = require(join(folder, file));
    return Object.values(exported).filter((value): value is AnyStack => value instanceof Stack);
  });
}

export function section(template: Data, name: string): readonly (readonly [string, Data])[] {
  const found = entry(template, name);
  return Object.entries(isObject(found) ? found : {});
}
