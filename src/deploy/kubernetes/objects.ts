import { isAlias, isScalar, parseAllDocuments, Scalar, visit } from 'yaml';
import { type Data, type DataObject, isObject } from '../../document/data';
import { OUTPUT_REFERENCE } from '../../spec/manifest-values';

export interface ResolvedObjects {
  readonly objects: readonly DataObject[];
  /** Outputs that the manifests refer to and the stack does not have. */
  readonly missing: readonly string[];
}

/** The objects of a file with the outputs of the stack in it, as `envsubst` would fill them in. */
export function resolveObjects(yaml: string, outputs: Readonly<Record<string, string>>): ResolvedObjects {
  const missing = new Set<string>();
  const fill = (text: string): string =>
    text.replace(OUTPUT_REFERENCE, (reference, name: string) => {
      if (Object.hasOwn(outputs, name)) return outputs[name] ?? '';
      missing.add(name);
      return reference;
    });
  const objects = parseAllDocuments(yaml, { version: '1.1' }).flatMap((document) => {
    if ('empty' in document) return [];
    visit(document, (_, node) => {
      if (isAlias(node) || !isScalar(node) || typeof node.value !== 'string') return;
      const filled = fill(node.value);
      // Without quotes, a number stays a number.
      const isNumber = node.type === Scalar.PLAIN && filled !== node.value && /^-?\d+$/.test(filled);
      node.value = isNumber ? Number(filled) : filled;
    });
    const data: Data = document.toJS();
    return isObject(data) ? [data] : [];
  });
  return { objects, missing: [...missing].sort() };
}
