import { entry } from '../document/data';
import { KNOWN_AFTER_APPLY, type ResourceChange } from '../plan/change-tree';
import { type ResourceSpec, resourceSpec } from '../spec/resource-spec';
import { replacementOf } from './data-fate';
import { legible } from './words';

/**
 * Warns of a replacement that keeps its custom name. CloudFormation creates the replacement first and fails with
 * "CloudFormation cannot update a stack when a custom-named resource requires replacing".
 */
export function keptName(change: ResourceChange): string | undefined {
  if (change.certainty !== 'certain' || replacementOf(change) !== 'True') return undefined;
  const [before, after] = [change.before, change.after].map((context) => entry(context, 'Properties'));
  const names = namesIn(resourceSpec(change.type)).map((property) => {
    const name = entry(after, property);
    return typeof name === 'string' && name === entry(before, property) ? name : undefined;
  });
  const [name] = names;
  if (name === undefined || name.includes(KNOWN_AFTER_APPLY) || names.includes(undefined)) return undefined;
  return `The update fails: the replacement has the same custom name, ${legible(name)}, as the old resource. Change the name.`;
}

/** Types whose replacement is a new version under the same name. */
const VERSIONED: ReadonlySet<string> = new Set(['AWS::Batch::JobDefinition']);

/** The properties that form its identifier or its ARN; none where AWS adds a part of its own. */
function namesIn(spec: ResourceSpec | undefined): readonly string[] {
  if (!spec || VERSIONED.has(spec.type)) return [];
  const { identifier = [], arn = '', schema } = spec;
  const inArn = [...arn.matchAll(/\$\{(\w+)\}/g)]
    .map(([, name = '']) => name)
    .filter((name) => !['Partition', 'Region', 'Account'].includes(name));
  const settable = (names: readonly string[]): boolean =>
    names.length > 0 && names.every((name) => schema.properties?.[name] !== undefined);
  return [identifier, inArn].find(settable) ?? [];
}
