import { Expression } from '../spec/values';
import { dependency } from '../template/handle';
import { join } from '../template/intrinsics';
import type { LoopEntry, NestedEntry, ResourceEntry, StackModel } from '../template/model';
import type { ResourceOptions } from '../template/resource-options';
import { carried } from './carried';
import { childUrl, type TemplatePath } from './layout';

type Entry = ResourceEntry | LoopEntry | NestedEntry;

/** Key and value of an entry in the Resources section. */
export function resourceEntry(
  path: TemplatePath,
  model: StackModel,
  logicalId: string,
  entry: Entry,
): readonly [string, unknown] {
  if ('stack' in entry) return [logicalId, body(entry.options, nestedStack(path, model, entry))];
  const resource = body(entry.options, {
    Type: entry.resource.Type,
    Properties: filled(entry.resource.Properties),
  });
  if (!('loop' in entry)) return [logicalId, resource];
  return [
    `Fn::ForEach::${entry.prefix}`,
    [entry.loop, entry.values, { [`${entry.prefix}\${${entry.loop}}`]: resource }],
  ];
}

interface Body {
  readonly Type: string;
  readonly Properties: object | undefined;
}

function body(options: ResourceOptions, { Type, Properties }: Body): object {
  const {
    DependsOn,
    Condition,
    CreationPolicy,
    UpdatePolicy,
    DeletionPolicy,
    UpdateReplacePolicy,
    Metadata,
  } = options;
  const dependsOn = DependsOn?.map((item) => item[dependency].logicalId);
  return {
    Type,
    Condition: Condition?.conditionName,
    DependsOn: dependsOn?.length === 1 ? dependsOn[0] : filled(dependsOn),
    CreationPolicy,
    UpdatePolicy,
    DeletionPolicy,
    UpdateReplacePolicy,
    Metadata,
    Properties,
  };
}

function nestedStack(path: TemplatePath, model: StackModel, { stack, values, options }: NestedEntry): Body {
  const parameters = Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => [name, stringified(model, value)]);
  const Properties = {
    TemplateURL: childUrl(path, stack),
    Parameters: filled(Object.fromEntries(parameters)),
    Tags: filled(Object.entries(options.tags ?? {}).map(([Key, Value]) => ({ Key, Value }))),
  };
  return { Type: 'AWS::CloudFormation::Stack', Properties };
}

/** Parameters of a nested stack are strings, so lists are joined by commas. */
function stringified(model: StackModel, value: unknown): unknown {
  if (!Array.isArray(value))
    return value instanceof Expression && carried(model, value).shape === 'list' ? join(',', value) : value;
  return value.every((item) => typeof item === 'string') ? value.join(',') : join(',', value);
}

function filled<T extends object>(value: T | undefined): T | undefined {
  return value && Object.keys(value).length > 0 ? value : undefined;
}
