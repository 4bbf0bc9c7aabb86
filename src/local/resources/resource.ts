import type { Data, DataObject } from '../../document/data';

/** The account and region of a stack. */
export interface Place {
  readonly accountId: string;
  readonly region: string;
  readonly partition: string;
  readonly urlSuffix: string;
}

/** The input from which the identifiers of a resource are generated. */
export interface Resource {
  readonly type: string;
  readonly logicalId: string;
  readonly stackName: string;
  readonly properties: DataObject;
  readonly place: Place;
  /** The seed of generated identifiers. */
  readonly seed: string;
}

/** A resource with its physical ID. */
export interface Existing extends Resource {
  readonly physicalId: string;
  /** Attributes from its handler. */
  readonly attributes?: DataObject | undefined;
}

export function textProperty(resource: Resource, name: string): string | undefined {
  const value: Data | undefined = Object.hasOwn(resource.properties, name)
    ? resource.properties[name]
    : undefined;
  if (typeof value === 'string' && value !== '') return value;
  return typeof value === 'number' ? String(value) : undefined;
}
