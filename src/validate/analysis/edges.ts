import { entry } from '../../document/data';
import type { Path } from '../../document/document';
import { memoized } from '../../document/memo';
import type { Template } from '../../document/template';
import type { Branch } from './calls';
import { bind } from './loops';
import { names } from './names';
import { references } from './references';

/** A dependency of one resource on another. */
export interface Edge {
  readonly from: string;
  readonly to: string;
  readonly path: Path;
  readonly by: 'reference' | 'DependsOn';
  /** The `Fn::If` branches that contain the reference. */
  readonly branches: readonly Branch[];
}

/** All dependencies between resources, in the order of the template. */
export const edges: (template: Template) => readonly Edge[] = memoized((template) => {
  const { resources } = names(template);
  const found: Edge[] = [];
  for (const { call, target, path } of references(template)) {
    const { section, name: from } = call.owner;
    if (section !== 'Resources' || from === undefined || target === undefined || !resources.has(target))
      continue;
    if (!makesWait(resources.get(from)?.type ?? '', path.slice(call.owner.path.length), from === target))
      continue;
    found.push({ from, to: target, path, by: 'reference', branches: call.branches });
  }
  for (const { from, to, path } of dependencies(template))
    if (resources.has(to)) found.push({ from, to, path, by: 'DependsOn', branches: [] });
  return found;
});

export interface Dependency {
  readonly from: string;
  readonly to: string;
  readonly path: Path;
}

/** The dependencies of DependsOn attributes. */
export const dependencies: (template: Template) => readonly Dependency[] = memoized((template) => {
  const found: Dependency[] = [];
  for (const { name: from, node, path, environment } of names(template).resources.values()) {
    const given = entry(node, 'DependsOn');
    const listed = Array.isArray(given) ? given : [given];
    for (const [index, written] of listed.entries()) {
      const to = typeof written === 'string' ? bind(written, environment) : undefined;
      if (to !== undefined)
        found.push({
          from,
          to,
          path: Array.isArray(given) ? [...path, 'DependsOn', index] : [...path, 'DependsOn'],
        });
    }
  }
  return found;
});

/**
 * AWS SAM generates separate resources for events, deployments and so on. Only these properties are dependencies of the
 * function itself.
 */
const PROPERTIES_OF_FUNCTIONS: ReadonlySet<string | number | undefined> = new Set([
  'DeadLetterQueue',
  'Environment',
  'FileSystemConfigs',
  'KmsKeyArn',
  'Layers',
  'Role',
  'VpcConfig',
]);

function makesWait(type: string, [attribute, property]: Path, itself: boolean): boolean {
  if (type === 'AWS::Serverless::Function')
    return attribute === 'Properties' && PROPERTIES_OF_FUNCTIONS.has(property);
  if (type.startsWith('AWS::Serverless::')) return false;
  return attribute === 'Properties' || !itself;
}
