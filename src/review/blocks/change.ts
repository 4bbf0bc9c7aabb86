import { entry } from '../../document/data';
import { CONCEALED } from '../../plan/change-tree';
import { isKept } from '../data-fate';
import { named } from '../diff/diff';
import { type DiffLine, line } from '../diff/line';
import { inside, keyLabel, same } from '../diff/value';
import type { PropertyChange, ReviewedChange, StackPath, Verb } from '../model';
import { isAutomatic } from '../property-changes';
import { legible } from '../words';
import type { ChangeBlock, DiffBlock, FactBlock } from './block';

const SIGNS: Readonly<Record<Verb, string>> = {
  remove: '-',
  replace: '-/+',
  'perhaps replace': '-/+',
  undecided: '?',
  change: '~',
  import: '<-',
  add: '+',
};

export function changeBlock(reviewed: ReviewedChange, id: string, isSummarized: boolean): ChangeBlock {
  const { change, stack, rank, verb } = reviewed;
  const whole = wholeOf(reviewed);
  return {
    id,
    rank,
    verb,
    isSummarized,
    sign: SIGNS[verb],
    place: placeOf(stack, change.logicalId),
    type: legible(change.type),
    ...(change.physicalId !== undefined && { physicalId: legible(change.physicalId) }),
    facts: factsOf(reviewed),
    properties: reviewed.properties.map((property) => diffBlock(property, change.certainty === 'phantom')),
    ...(whole && { whole }),
  };
}

/** The root stack is not named. */
function placeOf(stack: StackPath, logicalId: string): string {
  return [...stack.slice(1), logicalId].map(legible).join(' / ');
}

function factsOf({ sentences, access, data, verb }: ReviewedChange): FactBlock[] {
  const alarming = data !== undefined && !isKept(data);
  return [
    ...sentences.map((text): FactBlock => ({ subject: 'outcome', alarming, text })),
    ...access.widened.map(
      (fact): FactBlock => ({ subject: 'widened', alarming: fact.alarming, text: fact.sentence }),
    ),
    // A removed resource no longer grants anything: no need to say it.
    ...(verb === 'remove' ? [] : access.narrowed).map(
      ({ sentence }): FactBlock => ({ subject: 'narrowed', alarming: false, text: sentence }),
    ),
  ];
}

function diffBlock(property: PropertyChange, isPhantom: boolean): DiffBlock {
  return {
    label: legible(property.label),
    lines: linesOf(property),
    note: notesOf(property).join(', '),
    causes: property.causes,
    unchanged: property.certainty === 'phantom' && !isPhantom,
  };
}

function linesOf({ label, before, after, targets }: PropertyChange): DiffLine[] {
  if (before === undefined && after === undefined) {
    const text = targets.every(isAutomatic) ? '(nested resources may change)' : '(values not reported)';
    return [line('~', 0, keyLabel(label), text)];
  }
  if (!same(before, after)) return named(label, before, after);
  const text = before === CONCEALED ? CONCEALED_CHANGE : '(no visible difference)';
  return [line('~', 0, keyLabel(label), text)];
}

export const CONCEALED_CHANGE = '**** → **** (secret)';

function notesOf({ recreation, certainty, expected }: PropertyChange): string[] {
  const forces = recreation === 'Always' ? 'forces replacement' : 'may force replacement';
  const note = {
    certain: recreation === 'Never' ? '' : forces,
    possible: recreation === 'Never' ? 'may change' : 'may change and force replacement',
    phantom: 'will not change',
  }[certainty];
  return [
    ...(note === '' ? [] : [note]),
    ...(expected ? ['planned value, reported by AWS only after apply'] : []),
  ];
}

/** A resource that is added or removed, with all its properties. */
function wholeOf({ verb, change }: ReviewedChange): ChangeBlock['whole'] {
  const isNew = verb === 'add' || verb === 'import';
  const context = isNew ? change.after : verb === 'remove' ? change.before : undefined;
  if (!context) return undefined;
  const { Properties: properties, ...others } = context;
  const sign = isNew ? '+' : '-';
  return {
    properties: Object.keys(entry(context, 'Properties') ?? {}).length,
    lines: [...(properties === undefined ? [] : inside(sign, 0, properties)), ...inside(sign, 0, others)],
  };
}
