import type { AttributeModel, ResourceModel, TypeModel } from './model';
import { attributesAreProperties, extraAttributes } from './overrides/attributes';
import type { RegistryFile, RegistryType } from './registry-types';

/**
 * The attributes of `Fn::GetAtt`: those of the documentation, the read-only properties of the registry, and members of objects
 * among these, such as `Endpoint.Address`.
 */
export function withAllAttributes(resource: ResourceModel, file: RegistryFile | undefined): ResourceModel {
  const attributes: Record<string, AttributeModel> = {};
  const add = (name: string, attribute: AttributeModel): void => {
    attributes[name] ??= attribute;
    if (attribute.type.kind !== 'definition' || name.split('.').length > 4) return;
    const { properties = {} } = resource.definitions[attribute.type.name] ?? {};
    for (const [member, { type, documentation }] of Object.entries(properties)) {
      add(`${name}.${member}`, { type, documentation });
    }
  };
  for (const [name, attribute] of Object.entries(resource.attributes)) add(name, attribute);
  const declared = file?.aliases.get(file.attributes);
  if (file && declared) addDeclared('', declared, file, add);
  for (const name of extraAttributes[resource.type] ?? []) {
    add(name, { type: { kind: 'string' }, documentation: '' });
  }
  if (attributesAreProperties.has(resource.type)) {
    for (const [name, { type, documentation }] of Object.entries(resource.properties)) {
      add(name, { type, documentation });
    }
  }
  return { ...resource, attributes };
}

function addDeclared(
  owner: string,
  type: RegistryType,
  file: RegistryFile,
  add: (name: string, attribute: AttributeModel) => void,
): void {
  if (type.kind === 'name') {
    const target = file.aliases.get(type.name);
    if (target) addDeclared(owner, target, file, add);
    return;
  }
  if (type.kind !== 'object' || owner.split('.').length > 4) return;
  for (const [name, member] of type.members) {
    const path = owner === '' ? name : `${owner}.${name}`;
    add(path, { type: typeOf(member.type, file), documentation: '' });
    addDeclared(path, member.type, file, add);
  }
}

function typeOf(type: RegistryType, file: RegistryFile): TypeModel {
  switch (type.kind) {
    case 'array':
      return { kind: 'list', of: typeOf(type.of, file) };
    case 'record':
      return { kind: 'map', of: typeOf(type.of, file) };
    case 'object':
      return { kind: 'any' };
    case 'name': {
      const target = file.aliases.get(type.name);
      return target ? typeOf(target, file) : { kind: 'string' };
    }
    default:
      return { kind: 'string' };
  }
}
