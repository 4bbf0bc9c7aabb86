import { type Data, type DataObject, isObject } from '../../../document/data';
import { kubernetesSpec } from '../../../spec/kubernetes';
import { apiVersionOf, type Resource } from '../resources';
import { badRequest } from '../status';

/**
 * Reports fields that the kind does not have, as the parameter `fieldValidation` asks for: an error (`Strict`), a warning (`Warn`)
 * or nothing (`Ignore`). A value of the wrong type is always an error.
 */
export function demandKnownFields(
  resource: Resource,
  object: DataObject,
  { query, warnings }: { readonly query: URLSearchParams; readonly warnings: string[] },
): void {
  const { kinds } = kubernetesSpec();
  const kind = kinds.find((one) => one.apiVersion === apiVersionOf(resource) && one.kind === resource.kind);
  if (!kind) return;
  const unknown: string[] = [];
  const wrong: string[] = [];
  check(object, kind.definition, '', unknown, wrong);
  const title = `${resource.kind} in version "${resource.version}" cannot be handled as a ${resource.kind}: `;
  const [first] = wrong;
  if (first !== undefined) throw badRequest(`${title}${first}`);
  const validation = query.get('fieldValidation') || 'Warn';
  const texts = unknown.map((field) => `unknown field "${field}"`);
  if (validation === 'Strict' && texts.length > 0)
    throw badRequest(`${title}strict decoding error: ${texts.join(', ')}`);
  if (validation === 'Warn') warnings.push(...texts);
}

function check(value: Data, type: string, path: string, unknown: string[], wrong: string[]): void {
  if (value === null) return;
  const plain = type.replace(/!$/, '');
  if (plain.startsWith('[]')) {
    if (!Array.isArray(value)) wrong.push(mismatch(value, plain, path));
    else
      value.forEach((item, index) => {
        check(item, plain.slice(2), `${path}[${index}]`, unknown, wrong);
      });
    return;
  }
  if (plain.startsWith('{}')) {
    if (!isObject(value)) wrong.push(mismatch(value, plain, path));
    else
      for (const [key, item] of Object.entries(value))
        check(item, plain.slice(2), below(path, key), unknown, wrong);
    return;
  }
  const { definitions } = kubernetesSpec();
  const definition = Object.hasOwn(definitions, plain) ? definitions[plain] : undefined;
  if (!definition) {
    if (!fits(value, plain)) wrong.push(mismatch(value, plain, path));
    return;
  }
  if (!isObject(value)) {
    wrong.push(mismatch(value, plain, path));
    return;
  }
  for (const [key, item] of Object.entries(value)) {
    const field = Object.hasOwn(definition, key) ? definition[key] : undefined;
    if (field === undefined) unknown.push(below(path, key));
    else check(item, field, below(path, key), unknown, wrong);
  }
}

const below = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`);

function fits(value: Data, type: string): boolean {
  switch (type) {
    case 'integer':
    case 'number':
      return typeof value === 'number';
    case 'boolean':
      return typeof value === 'boolean';
    case 'string':
    case 'date-time':
      return typeof value === 'string';
    case 'int-or-string':
    case 'quantity':
      return typeof value === 'string' || typeof value === 'number';
    default:
      return type.startsWith('enum:') ? typeof value === 'string' : true;
  }
}

const GO_TYPES: Readonly<Record<string, string>> = {
  integer: 'int32',
  number: 'float64',
  boolean: 'bool',
  string: 'string',
};

/** As Go's JSON decoder says it: `json: cannot unmarshal string into Go struct field DeploymentSpec.spec.replicas of type int32`. */
function mismatch(value: Data, type: string, path: string): string {
  const found = Array.isArray(value)
    ? 'array'
    : value === null
      ? 'null'
      : typeof value === 'boolean'
        ? 'bool'
        : typeof value;
  return `json: cannot unmarshal ${found} into Go struct field .${path} of type ${GO_TYPES[type] ?? type.replace(/^V\d/, 'v1.')}`;
}
