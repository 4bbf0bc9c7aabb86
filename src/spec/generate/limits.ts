import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  core,
  type Limits,
  type PropertyModels,
  type ResourceModel,
  type TypeModel,
  withProperties,
} from './model';
import { javascriptPattern } from './patterns';
import {
  type RegistryFile,
  type RegistryMember,
  type RegistryType,
  readRegistryFile,
} from './registry-types';

/** Type declarations of AWS's registry, by resource type. */
export function registryFiles(): Map<string, RegistryFile> {
  const folder = dirname(require.resolve('@awboost/cfn-resource-types/AWS-EC2-VPC'));
  const files = new Map<string, RegistryFile>();
  for (const name of readdirSync(folder)) {
    if (!name.endsWith('.d.ts')) continue;
    const file = readRegistryFile(readFileSync(join(folder, name), 'utf8'));
    files.set(file.type, file);
  }
  return files;
}

interface Found {
  readonly limits: Limits;
  readonly optional: boolean;
}

/**
 * Walks the resource and its registry declaration in parallel, and merges the limits where both have the same shape. Matching by
 * position instead of by name also reaches objects without a name in the registry. A property that the registry has as optional
 * isn't required, because the registry decides at deployment.
 */
export function withLimits(resource: ResourceModel, file: RegistryFile): ResourceModel {
  const found = new Map<string, Map<string, Found>>();
  const seen = new Set<string>();
  const visit = (owner: string, properties: PropertyModels, type: RegistryType | undefined): void => {
    const declared = type && members(type, file);
    if (!declared) return;
    const facts = found.get(owner) ?? new Map<string, Found>();
    found.set(owner, facts);
    for (const [name, property] of Object.entries(properties)) {
      const member = declared.get(name);
      if (!member) continue;
      const fact = { limits: fitting(property.type, member, file), optional: member.optional };
      const earlier = facts.get(name);
      facts.set(name, earlier ? common(earlier, fact) : fact);
      const inner = core(property.type);
      const nested = inner.kind === 'definition' ? resource.definitions[inner.name] : undefined;
      if (inner.kind !== 'definition' || !nested) continue;
      const step = `${inner.name} ${name} ${owner}`;
      if (seen.has(step)) continue;
      seen.add(step);
      visit(inner.name, nested.properties, element(member.type, file));
    }
  };
  visit('', resource.properties, file.aliases.get(file.properties));
  return withProperties(resource, (property, owner, name) => {
    const fact = found.get(owner)?.get(name);
    if (!fact) return property;
    const required = property.required && !fact.optional;
    return { ...property, required, ...(Object.keys(fact.limits).length > 0 && { limits: fact.limits }) };
  });
}

function resolve(type: RegistryType, file: RegistryFile, depth = 0): RegistryType {
  const target = type.kind === 'name' ? file.aliases.get(type.name) : undefined;
  return target && depth < 8 ? resolve(target, file, depth + 1) : type;
}

function element(type: RegistryType, file: RegistryFile): RegistryType {
  const resolved = resolve(type, file);
  return resolved.kind === 'array' || resolved.kind === 'record' ? element(resolved.of, file) : resolved;
}

function members(type: RegistryType, file: RegistryFile): ReadonlyMap<string, RegistryMember> | undefined {
  const resolved = element(type, file);
  return resolved.kind === 'object' ? resolved.members : undefined;
}

/** The limits for a common shape: of lists, strings or numbers. */
function fitting(type: TypeModel, member: RegistryMember, file: RegistryFile): Limits {
  const declared = resolve(member.type, file);
  const { pattern, minLength, maxLength, minimum, maximum } = member.limits;
  const named = (name: string): boolean => declared.kind === 'name' && declared.name === name;
  const lengths = {
    ...(minLength !== undefined && minLength > 0 && { minLength }),
    ...(maxLength !== undefined && { maxLength }),
  };
  if (type.kind === 'list' && declared.kind === 'array') return lengths;
  if (type.kind === 'string' && !type.values && named('string')) {
    const usable = pattern === undefined ? undefined : javascriptPattern(pattern);
    return { ...(usable !== undefined && { pattern: usable }), ...lengths };
  }
  if ((type.kind === 'integer' || type.kind === 'number') && !('values' in type) && named('number')) {
    return { ...(minimum !== undefined && { minimum }), ...(maximum !== undefined && { maximum }) };
  }
  return {};
}

/** A definition that is used in two places with different limits has the limits of both. */
function common(left: Found, right: Found): Found {
  const { limits } = right;
  const same = ([name, value]: [string, unknown]) => limits[name as keyof Limits] === value;
  return {
    limits: Object.fromEntries(Object.entries(left.limits).filter(same)),
    optional: left.optional || right.optional,
  };
}
