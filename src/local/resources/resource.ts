import type { Data, DataObject } from '../../document/data';

/** Where a stack lives. */
export interface Place {
  readonly accountId: string;
  readonly region: string;
  readonly partition: string;
  readonly urlSuffix: string;
}

/** A resource as its identity is worked out from. */
export interface Resource {
  readonly type: string;
  readonly logicalId: string;
  readonly stackName: string;
  readonly properties: DataObject;
  readonly place: Place;
  /** What made-up identifiers follow from: another seed, other identifiers. */
  readonly seed: string;
}

/** A resource that has its physical ID. */
export interface Existing extends Resource {
  readonly physicalId: string;
  /** What its handler said of it. */
  readonly attributes?: DataObject | undefined;
}

export function textProperty(resource: Resource, name: string): string | undefined {
  const value: Data | undefined = Object.hasOwn(resource.properties, name)
    ? resource.properties[name]
    : undefined;
  if (typeof value === 'string' && value !== '') return value;
  return typeof value === 'number' ? String(value) : undefined;
}
