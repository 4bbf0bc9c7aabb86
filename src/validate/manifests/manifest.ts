import { type Data, entry, isObject } from '../../document/data';
import type { Document, Path } from '../../document/document';
import { apiKind, type KubernetesSpec } from '../../spec/kubernetes';
import type { Finding } from '../finding';

/** One object of a file of manifests. */
export interface ManifestObject {
  readonly document: Document;
  /** Where the object begins in its document: not at the root if it is an item of a List. */
  readonly path: Path;
  readonly data: Data;
  readonly apiVersion: string;
  readonly kind: string;
  readonly name: string;
  readonly namespace: string | undefined;
  /** Absent for kinds that are not checked. */
  readonly known: KubernetesSpec['kinds'][number] | undefined;
}

/** Checks all objects of a file. */
export type ManifestRule = (objects: readonly ManifestObject[]) => Iterable<ManifestFinding>;

export interface ManifestFinding {
  readonly document: Document;
  readonly finding: Finding;
}

export function objectsOf(documents: readonly Document[]): ManifestObject[] {
  return documents.flatMap((document) => {
    const items = entry(document.data, 'items');
    if (entry(document.data, 'kind') !== 'List' || !Array.isArray(items))
      return [objectOf(document, document.data, [])];
    return items.map((item, index) => objectOf(document, item, ['items', index]));
  });
}

function objectOf(document: Document, data: Data, path: Path): ManifestObject {
  const apiVersion = textOf(entry(data, 'apiVersion'));
  const kind = textOf(entry(data, 'kind'));
  const metadata = entry(data, 'metadata');
  return {
    document,
    path,
    data,
    apiVersion,
    kind,
    name: textOf(entry(metadata, 'name')),
    namespace: textOf(entry(metadata, 'namespace')) || undefined,
    known: apiKind(apiVersion, kind),
  };
}

export function textOf(data: Data | undefined): string {
  return typeof data === 'string' ? data : '';
}

export function entriesOf(data: Data | undefined): [string, Data][] {
  return isObject(data) ? Object.entries(data) : [];
}

export function itemsOf(data: Data | undefined): readonly Data[] {
  return Array.isArray(data) ? data : [];
}
