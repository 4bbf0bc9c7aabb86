import { type Data, isObject, scalarText } from '../../document/data';
import {
  KNOWN_AFTER_APPLY,
  type ResourceChange,
  type StackChanges,
  type TargetChange,
} from '../../plan/change-tree';
import { STACK_TYPE } from '../stack/stack-event';

/**
 * How a change set differs from the offline plan that was approved: places such as `Web / Service`. Empty if it does the
 * same. Values that the plan could not know are not compared.
 *
 * @param values what the placeholders of the plan stand for
 */
export function differences(
  planned: StackChanges,
  actual: StackChanges,
  values: ReadonlyMap<string, string>,
): string[] {
  const [approved, real] = [changesOf(planned), changesOf(actual)];
  const places = [...new Set([...approved.keys(), ...real.keys()])];
  return places.filter((place) => {
    const [before, now] = [approved.get(place), real.get(place)];
    return !before || !now || !isSame(before, now, values);
  });
}

/** What happens, by place. Nested stacks count by their resources. */
function changesOf({ resources }: StackChanges, path: readonly string[] = []): Map<string, ResourceChange> {
  const found = new Map<string, ResourceChange>();
  for (const change of resources) {
    const place = [...path, change.logicalId];
    if (change.certainty === 'phantom') continue;
    const inside = change.nested ? changesOf(change.nested, place) : undefined;
    if (change.type !== STACK_TYPE || change.action !== 'Modify') found.set(place.join(' / '), change);
    for (const [name, nested] of inside ?? []) found.set(name, nested);
  }
  return found;
}

function isSame(
  planned: ResourceChange,
  actual: ResourceChange,
  values: ReadonlyMap<string, string>,
): boolean {
  return (
    planned.type === actual.type &&
    planned.action === actual.action &&
    planned.policyAction === actual.policyAction &&
    replacementOf(planned) === replacementOf(actual) &&
    targetsOf(planned).join() === targetsOf(actual).join() &&
    (planned.type === STACK_TYPE || fits(planned.after?.Properties, actual.after?.Properties, values))
  );
}

function replacementOf({ expectedReplacement, replacement }: ResourceChange): string | undefined {
  return expectedReplacement ?? replacement;
}

function targetsOf({ targets }: ResourceChange): string[] {
  const moving = targets.filter(({ certainty }: TargetChange) => certainty !== 'phantom');
  return [...new Set(moving.map(({ attribute, name }) => `${attribute}.${name ?? ''}`))].sort();
}

/** Whether a value can be the planned one. */
function fits(
  planned: Data | undefined,
  actual: Data | undefined,
  values: ReadonlyMap<string, string>,
): boolean {
  if (planned === undefined || actual === undefined) return planned === actual;
  if (Array.isArray(planned) && Array.isArray(actual))
    return (
      planned.length === actual.length && planned.every((each, index) => fits(each, actual[index], values))
    );
  if (isObject(planned) && isObject(actual)) {
    const names = new Set([...Object.keys(planned), ...Object.keys(actual)]);
    return [...names].every((name) => fits(planned[name], actual[name], values));
  }
  const [text, real] = [scalarText(planned), scalarText(actual)];
  if (real === KNOWN_AFTER_APPLY || text === KNOWN_AFTER_APPLY) return true;
  const known = text && [...values].reduce((whole, [name, value]) => whole.replaceAll(name, value), text);
  // Another unknown value: a reference to a resource, or to an account.
  return known?.includes('${') || known === real;
}
