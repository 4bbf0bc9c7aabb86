import { type Data, type DataObject, entry, isObject } from './data';
import type { Document } from './document';

export interface ResourceNode {
  readonly logicalId: string;
  /** Empty if the template has none, which another rule reports. */
  readonly type: string;
  readonly node: DataObject;
  readonly properties: DataObject;
  readonly condition: string | undefined;
}

/** The sections of a template, each a map even if the section is missing or malformed. */
export interface Template {
  readonly document: Document;
  readonly transforms: readonly string[];
  readonly parameters: ReadonlyMap<string, DataObject>;
  readonly mappings: ReadonlyMap<string, DataObject>;
  readonly conditions: ReadonlyMap<string, Data>;
  readonly rules: ReadonlyMap<string, DataObject>;
  readonly resources: ReadonlyMap<string, ResourceNode>;
  readonly outputs: ReadonlyMap<string, DataObject>;
}

export function readTemplate(document: Document): Template {
  const section = (name: string): DataObject => objectOr(entry(document.data, name));
  const objects = (name: string): Map<string, DataObject> =>
    new Map(Object.entries(section(name)).map(([key, value]) => [key, objectOr(value)]));
  return {
    document,
    transforms: transforms(entry(document.data, 'Transform')),
    parameters: objects('Parameters'),
    mappings: objects('Mappings'),
    conditions: new Map(Object.entries(section('Conditions'))),
    rules: objects('Rules'),
    resources: new Map(
      [...objects('Resources')].map(([logicalId, node]) => [logicalId, resource(logicalId, node)]),
    ),
    outputs: objects('Outputs'),
  };
}

function resource(logicalId: string, node: DataObject): ResourceNode {
  const type = entry(node, 'Type');
  const condition = entry(node, 'Condition');
  return {
    logicalId,
    node,
    type: typeof type === 'string' ? type : '',
    properties: objectOr(entry(node, 'Properties')),
    condition: typeof condition === 'string' ? condition : undefined,
  };
}

function transforms(data: Data | undefined): string[] {
  return (Array.isArray(data) ? data : [data]).filter((item) => typeof item === 'string');
}

function objectOr(data: Data | undefined): DataObject {
  return isObject(data) ? data : {};
}
