import type { ResourceChangeDetail, ResourceTargetDefinition } from '@aws-sdk/client-cloudformation';
import type { Data } from '../document/data';
import { strongest } from '../plan/automatic';
import type { Cause, StackChanges, TargetChange } from '../plan/change-tree';

interface Draft {
  readonly target: ResourceTargetDefinition;
  readonly causes: Cause[];
}

/**
 * Merges the two answers of DescribeChangeSet, with and without property values. AWS lists a target once for each of its
 * causes, and includes values, paths and some causes in one of the answers only. The result lists each target once.
 */
export function targetsFrom(
  withValues: readonly ResourceChangeDetail[],
  withoutValues: readonly ResourceChangeDetail[],
  askedBoth: boolean,
  nested: StackChanges | undefined,
): TargetChange[] {
  const drafts = new Map<string, Draft>();
  for (const { Target = {}, ...detail } of withValues) {
    const cause = causeOf(detail);
    const elsewhere = withoutValues.some(
      (other) => samePlace(other.Target ?? {}, Target) && sameCause(causeOf(other), cause),
    );
    draftOf(drafts, Target).causes.push(
      askedBoth && !elsewhere ? { ...cause, listed: 'with values' } : cause,
    );
  }
  for (const { Target = {}, ...detail } of withoutValues) {
    const cause = causeOf(detail);
    const places = [...drafts.values()].filter(({ target }) => samePlace(target, Target));
    const known = places.some(({ causes }) => causes.some((other) => sameCause(other, cause)));
    if (known) continue;
    // Without values AWS names the property, not the path in it, so the cause may apply to any path.
    for (const { causes } of places.length > 0 ? places : [draftOf(drafts, Target)])
      causes.push({ ...cause, listed: 'without values' });
  }
  return [...drafts.values()].map(({ target, causes }) => finished(target, causes, nested));
}

function draftOf(drafts: Map<string, Draft>, target: ResourceTargetDefinition): Draft {
  const key = JSON.stringify([target.Attribute, target.Name, target.Path]);
  const found = drafts.get(key) ?? { target, causes: [] };
  drafts.set(key, found);
  return found;
}

function samePlace(one: ResourceTargetDefinition, other: ResourceTargetDefinition): boolean {
  return one.Attribute === other.Attribute && one.Name === other.Name;
}

function sameCause(one: Cause, other: Cause): boolean {
  return one.source === other.source && one.entity === other.entity && one.evaluation === other.evaluation;
}

function causeOf({ ChangeSource, CausingEntity, Evaluation }: Omit<ResourceChangeDetail, 'Target'>): Cause {
  return {
    source: ChangeSource === 'NoModification' ? 'Automatic' : (ChangeSource ?? 'DirectModification'),
    ...(CausingEntity !== undefined && { entity: CausingEntity }),
    evaluation: Evaluation ?? 'Dynamic',
  };
}

function finished(
  target: ResourceTargetDefinition,
  causes: readonly Cause[],
  nested: StackChanges | undefined,
): TargetChange {
  const { Attribute = 'Properties', Name, Path, BeforeValue, AfterValue, AttributeChangeType } = target;
  const changeType = AttributeChangeType === 'SyncWithActual' ? undefined : AttributeChangeType;
  return {
    attribute: Attribute,
    ...(Name !== undefined && { name: Name }),
    ...(Path !== undefined && { path: Path }),
    ...(changeType !== undefined && { changeType }),
    ...(BeforeValue !== undefined && { before: valueFrom(BeforeValue) }),
    ...(AfterValue !== undefined && { after: valueFrom(AfterValue) }),
    requiresRecreation: target.RequiresRecreation ?? 'Never',
    certainty: AttributeChangeType === 'SyncWithActual' ? 'phantom' : certaintyOf(causes, nested),
    causes,
  };
}

/** Values are texts; objects and lists among them are JSON. A value that AWS cut off is no JSON any more, and stays a text. */
function valueFrom(text: string): Data {
  if (!/^[[{]/.test(text)) return text;
  try {
    return JSON.parse(text) as Data;
  } catch {
    return text;
  }
}

/** AWS also lists a nested stack as changing if that is uncertain. Its own change set shows what changes. */
function certaintyOf(causes: readonly Cause[], nested: StackChanges | undefined): TargetChange['certainty'] {
  if (nested && causes.every(({ source }) => source === 'Automatic')) return strongest(nested.resources);
  return causes.some(({ evaluation }) => evaluation === 'Static') ? 'certain' : 'possible';
}
