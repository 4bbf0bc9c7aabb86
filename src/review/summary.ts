import { isKept } from './data-fate';
import type { Rank, ReviewedChange, Summary, Verb, VerbCounts } from './model';
import { NESTED_STACK } from './places';
import { capitalised, count } from './words';

export function summaryOf(changes: readonly ReviewedChange[], phantoms: readonly ReviewedChange[]): Summary {
  const resources = changes.filter(({ change }) => !(change.type === NESTED_STACK && change.nested));
  return {
    verbs: verbCounts(resources),
    stacks: new Set(resources.filter(({ stack }) => stack.length > 1).map(({ stack }) => stack.join('/')))
      .size,
    inRoot: resources.filter(({ stack }) => stack.length === 1).length,
    dataLost: changes.filter(({ data }) => data && !isKept(data)).length,
    dataKept: changes.filter(({ data }) => data && isKept(data)).length,
    accessWidened: changes.filter(({ access }) => access.widened.length > 0).length,
    phantoms: phantoms.length,
  };
}

const ORDER: readonly Verb[] = [
  'add',
  'import',
  'change',
  'replace',
  'perhaps replace',
  'remove',
  'undecided',
];

const PHRASES: Readonly<Record<Verb, string>> = {
  add: 'to add',
  import: 'to import',
  change: 'to change',
  replace: 'to replace',
  'perhaps replace': 'may be replaced',
  remove: 'to remove',
  undecided: 'undetermined',
};

export function verbCounts(changes: readonly { readonly verb: Verb }[]): VerbCounts {
  return Object.fromEntries(
    ORDER.flatMap((verb) => {
      const number = changes.filter((one) => one.verb === verb).length;
      return number === 0 ? [] : [[verb, number]];
    }),
  );
}

/** `2 to add, 1 to replace`. */
export function verbsInWords(verbs: VerbCounts): string {
  return ORDER.flatMap((verb) => {
    const number = verbs[verb];
    return number === undefined ? [] : [`${number.toLocaleString('en-US')} ${PHRASES[verb]}`];
  }).join(', ');
}

const NO_CHANGES = 'No resource changes.';

/** A sentence of the summary, with the changes that it is about. */
export interface SummarySentence {
  readonly text: string;
  readonly rank?: Rank;
}

/** The first sentence counts the changes, the others name what to check. */
export function summarySentences(summary: Summary): SummarySentence[] {
  const { stacks, inRoot, dataLost, dataKept, accessWidened, phantoms } = summary;
  const verbs = verbsInWords(summary.verbs);
  if (verbs === '' && phantoms === 0) return [{ text: NO_CHANGES }];
  const root = inRoot > 0 ? 'the root stack and ' : '';
  const inStacks = stacks > 0 ? ` in ${root}${count(stacks, 'nested stack')}` : '';
  const sentences: SummarySentence[] = [{ text: verbs === '' ? NO_CHANGES : `${verbs}${inStacks}.` }];
  if (dataLost > 0) sentences.push({ text: `Data at risk in ${count(dataLost, 'resource')}.`, rank: 'data' });
  if (dataKept > 0)
    sentences.push({
      text: `Data retained outside the stack: ${count(dataKept, 'resource')}.`,
      rank: 'kept',
    });
  if (accessWidened > 0)
    sentences.push({
      text: `${count(accessWidened, 'resource grants', 'resources grant')} new access.`,
      rank: 'access',
    });
  if (verbs !== '' && dataLost + dataKept + accessWidened === 0)
    sentences.push({ text: 'No data is at risk and no new access is granted.' });
  if (phantoms > 0) sentences.push({ text: `AWS lists ${count(phantoms, 'change')} that will not happen.` });
  return sentences.map((sentence) => ({ ...sentence, text: capitalised(sentence.text) }));
}
