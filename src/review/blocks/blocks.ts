import { costSentences } from '../cost';
import { isKept } from '../data-fate';
import { type Cascade, type DataFate, type Rank, type Review, type ReviewedChange, ranks } from '../model';
import { summarySentences } from '../summary';
import { capitalised, count, legible } from '../words';
import type { AlertBlock, AlertItem, ChangeBlock, ReviewBlocks, SectionBlock } from './block';
import { changeBlock } from './change';
import { stackBlock } from './stack';
import { valueGroup } from './values';

const TITLES: Readonly<Record<Rank, string>> = {
  data: 'Data at risk',
  replacement: 'Replacements',
  access: 'New access',
  kept: 'Data retained outside the stack',
  rest: 'Other changes',
};

const ACTIONS: Readonly<Record<Review['action'], string>> = {
  Create: 'create stack',
  Update: 'update stack',
  Delete: 'delete stack',
  None: 'no changes',
};

/** What every rendering of a review shows. */
export function blocksOf(review: Review): ReviewBlocks {
  const cascading = new Set(review.cascades.flatMap(({ replaced }) => replaced));
  const changes = review.changes.map(
    (reviewed, index): Placed => ({
      reviewed,
      block: changeBlock(reviewed, `change-${index + 1}`, cascading.has(reviewed)),
    }),
  );
  return {
    name: legible(review.name),
    action: ACTIONS[review.action],
    facts: review.facts.map(({ name, value }) => ({ name, value: legible(value) })),
    alerts: alerts(review, changes),
    summary: [...summarySentences(review.summary), ...costSentences(review.cost)],
    ...(review.overview.nested.length > 0 && { stacks: stackBlock(review.overview, firstChanges(changes)) }),
    sections: sections(review, changes),
  };
}

interface Placed {
  readonly reviewed: ReviewedChange;
  readonly block: ChangeBlock;
}

function alerts({ warnings, cascades }: Review, changes: readonly Placed[]): AlertBlock[] {
  const all: AlertBlock[] = [
    { subject: 'warnings', title: 'Warnings', items: warnings.map((text) => ({ text: legible(text) })) },
    { subject: 'data', title: TITLES.data, items: dataItems(changes, (data) => !isKept(data)) },
    {
      subject: 'cascades',
      title: 'Replacements with a common cause',
      items: cascadeItems(cascades, changes),
    },
    { subject: 'access', title: TITLES.access, items: changes.flatMap(accessItems) },
    { subject: 'kept', title: TITLES.kept, items: dataItems(changes, isKept) },
  ];
  return all.filter(({ items }) => items.length > 0);
}

function dataItems(changes: readonly Placed[], wanted: (data: DataFate) => boolean): AlertItem[] {
  return changes.flatMap(({ reviewed: { data }, block }) =>
    data && wanted(data) ? [{ text: data.sentence, change: block }] : [],
  );
}

function cascadeItems(cascades: readonly Cascade[], changes: readonly Placed[]): AlertItem[] {
  return cascades.map(({ origin, replaced }) => {
    const certain = replaced.every(({ verb }) => verb === 'replace');
    const first = changes.find(({ reviewed }) => reviewed === replaced[0]);
    const text = `${capitalised(origin)} ${certain ? 'causes' : 'may cause'} the replacement of ${count(replaced.length, 'resource')}.`;
    return { text, ...(first && { change: first.block }) };
  });
}

/** Only alarming access: an ordinary new role needs no alert. */
function accessItems({ reviewed: { access }, block }: Placed): AlertItem[] {
  return access.widened.flatMap(({ sentence, alarming }) =>
    alarming ? [{ text: sentence, change: block }] : [],
  );
}

function firstChanges(changes: readonly Placed[]): ReadonlyMap<string, string> {
  return new Map([...changes].reverse().map(({ reviewed, block }) => [reviewed.stack.join('/'), block.id]));
}

function sections({ values, phantoms }: Review, changes: readonly Placed[]): SectionBlock[] {
  const ranked = ranks.flatMap((rank): SectionBlock[] => {
    const blocks = changes.flatMap(({ block }) => (block.rank === rank ? [block] : []));
    return blocks.length > 0 ? [{ kind: 'changes', rank, title: TITLES[rank], changes: blocks }] : [];
  });
  const groups = values.map(valueGroup);
  return [
    ...ranked,
    ...(groups.length > 0
      ? [{ kind: 'values' as const, title: 'Parameters, tags and outputs', groups }]
      : []),
    ...(phantoms.length > 0
      ? [
          {
            kind: 'phantoms' as const,
            title: 'Listed by AWS, but will not change',
            explanation:
              'AWS lists these because it cannot compute their values before apply. The values stay the same.',
            changes: phantoms.map((phantom, index) => changeBlock(phantom, `phantom-${index + 1}`, false)),
          },
        ]
      : []),
  ];
}
