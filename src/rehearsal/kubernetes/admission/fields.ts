import type { Data, DataObject } from '../../../document/data';
import { apiKind } from '../../../spec/kubernetes';
import { type FieldVisit, visitFields } from '../../../spec/kubernetes-fields';
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
  const kind = apiKind(apiVersionOf(resource), resource.kind);
  if (!kind) return;
  const visits = [...visitFields(object, kind.definition, [], kind.kind)];
  const unknown = visits.filter((visit) => visit.kind === 'unknown').map(({ path }) => pathText(path));
  const wrong = visits.filter(isWrong).map(mismatch);
  const title = `${resource.kind} in version "${resource.version}" cannot be handled as a ${resource.kind}: `;
  const [first] = wrong;
  if (first !== undefined) throw badRequest(`${title}${first}`);
  const validation = query.get('fieldValidation') || 'Warn';
  const texts = unknown.map((field) => `unknown field "${field}"`);
  if (validation === 'Strict' && texts.length > 0)
    throw badRequest(`${title}strict decoding error: ${texts.join(', ')}`);
  if (validation === 'Warn') warnings.push(...texts);
}

/** Whether the value has another type than its field. Null is an absent value. */
function isWrong({ kind, data, type }: FieldVisit): boolean {
  if (data === null) return false;
  return kind === 'not a list' || kind === 'not an object' || (kind === 'scalar' && !fits(data, type));
}

function pathText(path: FieldVisit['path']): string {
  const text = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('');
  return text.replace(/^\./, '');
}

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
function mismatch({ data: value, type, path }: FieldVisit): string {
  const found = Array.isArray(value)
    ? 'array'
    : value === null
      ? 'null'
      : typeof value === 'boolean'
        ? 'bool'
        : typeof value;
  return `json: cannot unmarshal ${found} into Go struct field .${pathText(path)} of type ${GO_TYPES[type] ?? type.replace(/^V\d/, 'v1.')}`;
}
