import { entry } from '../document/data';
import { CONCEALED, type TargetChange } from '../plan/change-tree';
import { named } from './diff/diff';
import { type DiffLine, line } from './diff/line';
import { inside, keyLabel, same } from './diff/value';
import type {
  PropertyChange,
  Rank,
  Review,
  ReviewedChange,
  StackOverview,
  StackPath,
  StackValues,
  Verb,
} from './model';
import { verbsInWords } from './summary';
import { legible } from './words';

/** The words that all renderings share. */
export const titles: Readonly<Record<Rank | 'values' | 'phantoms', string>> = {
  data: 'Data at risk',
  replacement: 'Replaced',
  access: 'Who may do what',
  kept: 'Data kept outside the stack',
  rest: 'Other changes',
  values: 'Parameters, tags and outputs',
  phantoms: 'Listed by AWS, but won’t change',
};

export const actions: Readonly<Record<Review['action'], string>> = {
  Create: 'a new stack',
  Update: 'an update',
  Delete: 'its deletion',
  None: 'no change',
};

export const signs: Readonly<Record<Verb, string>> = {
  remove: '-',
  replace: '-/+',
  'perhaps replace': '-/+',
  undecided: '?',
  change: '~',
  import: '<-',
  add: '+',
};

/** What happens in a stack as a whole: `new, 3 to add`. */
export function happeningIn({ action, verbs }: StackOverview): string {
  const kind = { Create: 'new', Delete: 'goes', Update: '', None: '' }[action];
  return [kind, verbsInWords(verbs)].filter((part) => part !== '').join(', ');
}

/** What of a stack is worth a look before the others. */
export function markOf({ worst }: StackOverview): string {
  return worst === 'data' ? 'data at risk' : worst === 'access' ? 'access widens' : '';
}

/** `Database / CommentsTable`; the root stack goes without saying. */
export function placeOf(stack: StackPath, logicalId: string): string {
  return [...stack.slice(1), logicalId].map(legible).join(' / ');
}

/** AWS's only word on a nested stack that may change inside. */
export function isAutomatic({ causes }: TargetChange): boolean {
  return causes.length > 0 && causes.every(({ source }) => source === 'Automatic');
}

/** How a property changes, line by line. */
export function propertyLines({ label, before, after, targets }: PropertyChange): DiffLine[] {
  const key = keyLabel(label);
  if (before === undefined && after === undefined) {
    return [
      line('~', 0, key, targets.every(isAutomatic) ? '(what is inside may change)' : '(values not told)'),
    ];
  }
  if (same(before, after))
    return [
      line(
        '~',
        0,
        key,
        before === CONCEALED ? '**** → **** (a secret)' : '(the same, as far as can be told)',
      ),
    ];
  return named(label, before, after);
}

/** What is worth knowing about a property beside its values. */
export function notesOf({ recreation, certainty, expected }: PropertyChange): string[] {
  return [
    ...(recreation === 'Always' ? ['forces replacement'] : []),
    ...(recreation === 'Conditionally' ? ['may force replacement'] : []),
    ...(certainty === 'possible' ? ['perhaps'] : []),
    ...(certainty === 'phantom' ? ['won’t change'] : []),
    ...(expected ? ['as planned: AWS tells it only after applying'] : []),
  ];
}

/** A resource that comes or goes, with all its properties. */
export function wholeLines({ verb, change }: ReviewedChange): DiffLine[] {
  if (verb === 'add' || verb === 'import') return bodyLines('+', change.after);
  return verb === 'remove' ? bodyLines('-', change.before) : [];
}

function bodyLines(sign: '+' | '-', context: ReviewedChange['change']['after']): DiffLine[] {
  if (!context) return [];
  const { Properties: properties, ...others } = context;
  return [...(properties === undefined ? [] : inside(sign, 0, properties)), ...inside(sign, 0, others)];
}

/** How many properties `wholeLines` shows. */
export function propertyCount({ verb, change }: ReviewedChange): number {
  const context =
    verb === 'remove' ? change.before : verb === 'add' || verb === 'import' ? change.after : undefined;
  return Object.keys(entry(context, 'Properties') ?? {}).length;
}

export function valueLines({ changes }: StackValues): DiffLine[] {
  return changes.flatMap(({ name, before, after }) =>
    same(before, after) && before === CONCEALED
      ? [line('~', 0, keyLabel(name), '**** → **** (a secret)')]
      : named(name, before, after),
  );
}
