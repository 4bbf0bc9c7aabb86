import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { specFolder } from './project-folder';

/** A kind of the Kubernetes API. */
export interface ApiKind {
  readonly apiVersion: string;
  readonly kind: string;
  /** Its name in URLs. */
  readonly plural: string;
  readonly namespaced: boolean;
}

/**
 * The type of a field: `string`, `integer`, `number`, `boolean`, `date-time`, `quantity`, `int-or-string`, `any`, `enum:A|B`, or the
 * name of a definition. `[]` before it is a list, `{}` a map by name, and `!` after it means that the field is required.
 */
export type FieldType = string;
export type Definition = Readonly<Record<string, FieldType>>;

export interface KubernetesSpec {
  /** The minor version of Kubernetes, such as `1.36`. */
  readonly version: string;
  readonly kinds: readonly (ApiKind & { readonly definition: string })[];
  readonly definitions: Readonly<Record<string, Definition>>;
}

let spec: KubernetesSpec | undefined;

export function kubernetesSpec(): KubernetesSpec {
  spec ??= JSON.parse(
    readFileSync(join(specFolder, 'generated', 'kubernetes.json'), 'utf8'),
  ) as KubernetesSpec;
  return spec;
}

export function apiKind(apiVersion: string, kind: string): KubernetesSpec['kinds'][number] | undefined {
  return kubernetesSpec().kinds.find((each) => each.apiVersion === apiVersion && each.kind === kind);
}
