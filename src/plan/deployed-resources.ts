import { type DataObject, isObject } from '../document/data';
import { DeployedStack } from './deployed-stack';
import { offline, openFiles, type TemplateFiles } from './plan-templates';
import { isValueObject, toData } from './value';

/** A resource of a stack or a nested stack, with evaluated properties. */
export interface EvaluatedResource {
  /** The logical IDs from the root stack to the resource. */
  readonly path: readonly string[];
  readonly type: string;
  /** References to resources are placeholders: `${Service.Task}`. */
  readonly properties: DataObject;
}

/** The resources that templates describe, without those of nested stacks whose template can't be read. */
export function deployedResources(
  files: TemplateFiles,
  {
    stackName,
    region,
    account,
  }: { readonly stackName: string; readonly region: string; readonly account?: string | undefined },
): readonly EvaluatedResource[] {
  const identity = { stackName, stackId: '${AWS::StackId}' };
  return resourcesOf(
    new DeployedStack(openFiles(files), undefined, offline(region, account), [], identity),
    [],
  );
}

function resourcesOf(stack: DeployedStack, inside: readonly string[]): readonly EvaluatedResource[] {
  return [...stack.template.resources.values()].flatMap(({ logicalId, type, node }) => {
    const path = [...inside, logicalId];
    const nested = stack.nested(logicalId);
    if (nested) return resourcesOf(nested, path);
    const value = isObject(node.Properties)
      ? stack.template.evaluate(node.Properties, stack.lookup)
      : undefined;
    const properties = isValueObject(value) ? toData(value, ({ name }) => name ?? '') : {};
    return [{ path, type, properties: isObject(properties) ? properties : {} }];
  });
}
