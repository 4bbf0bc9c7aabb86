import { entry } from '../document/data';
import { KNOWN_AFTER_APPLY, type ResourceChange } from '../plan/change-tree';
import { type ResourceSpec, resourceSpec } from '../spec/resource-spec';
import { replacementOf } from './data-fate';
import { legible } from './words';

/**
 * What a replacement runs into where the template fixes the resource's name: CloudFormation makes the new one first, and
 * refuses because the old one still bears the name.
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
  return `It keeps the name ${legible(name)}, which the old one still bears: CloudFormation refuses, and the update fails. Give it another name.`;
}

/** Of these a new one is another version under the same name. */
const VERSIONED: ReadonlySet<string> = new Set(['AWS::Batch::JobDefinition']);

/** The properties that make up its identifier, or else its ARN; none where AWS adds something of its own. */
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
