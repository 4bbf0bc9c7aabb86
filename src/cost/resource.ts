import { type Data, type DataObject, entry, scalarText } from '../document/data';

/** A resource as it is deployed. References to resources are placeholders: `${Service.Task}`. */
export interface DeployedResource {
  /** The logical IDs from the root stack to the resource. */
  readonly path: readonly string[];
  readonly type: string;
  readonly properties: DataObject;
}

/** A stack with its nested stacks. */
export class DeployedResources {
  constructor(readonly all: readonly DeployedResource[]) {}

  /** The resource that a placeholder names. */
  referredTo(value: Data | undefined): DeployedResource | undefined {
    const name = /^\$\{(.+)\}$/.exec(scalarText(value) ?? '')?.[1];
    return this.all.find(({ path }) => path.join('.') === name);
  }

  /** The resources of a type in the same stack. */
  beside({ path }: DeployedResource, type: string): readonly DeployedResource[] {
    const stack = path.slice(0, -1).join('.');
    return this.all.filter((each) => each.type === type && each.path.slice(0, -1).join('.') === stack);
  }
}

/** The number at a place; `undefined` where there is none, or its value is not known. */
export function numberAt(properties: Data | undefined, ...way: readonly string[]): number | undefined {
  let found: Data | undefined = properties;
  for (const name of way) found = entry(found, name);
  const text = scalarText(found);
  return text !== undefined && /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : undefined;
}

export function listAt(properties: Data | undefined, name: string): readonly Data[] {
  const found = entry(properties, name);
  return Array.isArray(found) ? found : [];
}
