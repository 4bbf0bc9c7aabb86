import type { DataObject } from '../../../document/data';
import { type Resource, resourceKey } from '../resources';
import { columnsOf } from './columns';

/** How a client wants objects: as they are, as a table for `kubectl get`, or only their metadata. */
export interface Shape {
  readonly as: 'object' | 'table' | 'metadata';
  /** What a row of a table contains of its object. */
  readonly includes: 'Metadata' | 'Object' | 'None';
}

/** From the header Accept: `application/json;as=Table;v=v1;g=meta.k8s.io`. */
export function shapeOf(accept: string, query: URLSearchParams): Shape {
  const first = accept.split(',')[0] ?? '';
  const as = /;as=Table\b/.test(first)
    ? 'table'
    : /;as=PartialObjectMetadata(List)?\b/.test(first)
      ? 'metadata'
      : 'object';
  const asked = query.get('includeObject');
  return { as, includes: asked === 'Object' || asked === 'None' ? asked : 'Metadata' };
}

export function tableOf(
  resource: Resource,
  objects: readonly DataObject[],
  { includes }: Shape,
  metadata: DataObject,
  now: number,
): DataObject {
  const columns = columnsOf(resourceKey(resource));
  return {
    kind: 'Table',
    apiVersion: 'meta.k8s.io/v1',
    metadata,
    columnDefinitions: columns.map(({ name, type, wide }) => ({
      name,
      type,
      format: name === 'Name' ? 'name' : '',
      description: '',
      priority: wide ? 1 : 0,
    })),
    rows: objects.map((object) => ({
      cells: columns.map(({ value }) => value(object, now)),
      ...(includes !== 'None' && { object: includes === 'Object' ? object : partial(object) }),
    })),
  };
}

export function partial({ metadata = {} }: DataObject): DataObject {
  return { kind: 'PartialObjectMetadata', apiVersion: 'meta.k8s.io/v1', metadata };
}
