import { listed } from '../../document/show';
import type {
  ChangeBlock,
  ChangesBlock,
  DiffBlock,
  FactBlock,
  PhantomsBlock,
  SectionBlock,
  ValuesBlock,
} from '../blocks/block';
import { verbCounts, verbsInWords } from '../summary';
import { count } from '../words';
import { escaped } from './escape';
import { linesHtml } from './lines';

export function sectionHtml(section: SectionBlock): string {
  switch (section.kind) {
    case 'changes':
      return changesHtml(section);
    case 'values':
      return valuesHtml(section);
    case 'phantoms':
      return phantomsHtml(section);
  }
}

function changesHtml({ rank, title, changes }: ChangesBlock): string {
  return `<section id="section-${rank}">${heading(title, changes.length)}${filter(changes)}${changes.map(changeHtml).join('')}</section>`;
}

/** Fewer changes need no filter. */
const MANY = 20;

/** Checkboxes that hide kinds of change. CSS applies them because the page runs no scripts. */
function filter(changes: readonly ChangeBlock[]): string {
  const verbs = Object.entries(verbCounts(changes));
  if (changes.length <= MANY || verbs.length < 2) return '';
  const boxes = verbs.map(
    ([verb, number]) =>
      `<label><input type="checkbox" class="show-${kindOf(verb)}" checked> ${verbsInWords({ [verb]: number })}</label>`,
  );
  return `<fieldset class="filter"><legend>Show</legend>${boxes.join(' ')}</fieldset>`;
}

/** The first word of a verb, as a class. */
function kindOf(verb: string): string {
  return verb.split(' ')[0] ?? verb;
}

function heading(title: string, number: number): string {
  return `<h2>${escaped(title)} <small>(${number})</small></h2>`;
}

function changeHtml(change: ChangeBlock): string {
  const { rank, verb, id, isSummarized } = change;
  const isOpen = rank === 'data' || (rank !== 'rest' && !isSummarized);
  const kind = `entry ${rank} ${kindOf(verb)}`;
  const body = bodyOf(change);
  if (body === '') return `<div class="${kind}" id="${id}"><div class="head">${headOf(change)}</div></div>`;
  return `<details class="${kind}" id="${id}"${isOpen ? ' open' : ''}><summary>${headOf(change)}</summary><div class="body">${body}</div></details>`;
}

function headOf({ verb, sign, place, type, physicalId, properties }: ChangeBlock): string {
  const id = physicalId === undefined ? '' : ` <code>${escaped(physicalId)}</code>`;
  return `<span class="sign ${kindOf(verb)}" aria-hidden="true">${escaped(sign)}</span><span class="hidden">${escaped(verb)}: </span><h3>${escaped(place)}</h3> <small><code>${escaped(type)}</code>${id}${whatChanges(properties)}</small>`;
}

const MOST_NAMED = 4;

/** The properties that change, shown while the details are closed. */
function whatChanges(properties: readonly DiffBlock[]): string {
  if (properties.length === 0) return '';
  const labels = properties.map(({ label }) => label);
  return ` <span class="what">${escaped(listed(labels, MOST_NAMED))}</span>`;
}

function bodyOf(change: ChangeBlock): string {
  const outcomes = change.facts.filter(({ subject }) => subject === 'outcome');
  const access = change.facts.filter(({ subject }) => subject !== 'outcome');
  return [
    ...outcomes.map(({ text }) => `<p class="fate">${escaped(text)}</p>`),
    ...(access.length > 0 ? [`<ul class="facts">${access.map(factHtml).join('')}</ul>`] : []),
    ...change.properties.map(propertyHtml),
    wholeHtml(change),
  ].join('');
}

function factHtml({ subject, alarming, text }: FactBlock): string {
  const kind = alarming ? ' class="alarming"' : subject === 'narrowed' ? ' class="narrowed"' : '';
  return `<li${kind}>${escaped(text)}</li>`;
}

/** Collapsed where the sentences matter more than the properties. */
function wholeHtml({ whole, rank }: ChangeBlock): string {
  const lines = linesHtml(whole?.lines ?? []);
  if (lines === '' || rank === 'rest') return lines;
  return `<details><summary>${count(whole?.properties ?? 0, 'property', 'properties')}</summary>${lines}</details>`;
}

function propertyHtml({ lines, note, causes }: DiffBlock): string {
  const reasons = causes.map((cause) => `<div class="cause">caused by ${escaped(cause)}</div>`);
  return `<div class="property">${linesHtml(lines, note)}${reasons.join('')}</div>`;
}

function valuesHtml({ title, groups }: ValuesBlock): string {
  const parts = groups.map((group) => {
    const open = group.inRoot && group.kind === 'parameters' ? ' open' : '';
    return `<details class="entry"${open}><summary>${escaped(group.title)} <small>(${group.count})</small></summary><div class="body">${linesHtml(group.lines)}</div></details>`;
  });
  return `<section><h2>${escaped(title)}</h2>${parts.join('')}</section>`;
}

function phantomsHtml({ title, explanation, changes }: PhantomsBlock): string {
  const parts = changes.map(
    (change) =>
      `<details class="entry"><summary>${headOf(change)}</summary><div class="body">${bodyOf(change)}</div></details>`,
  );
  return `<section>${heading(title, changes.length)}<details><summary>${escaped(explanation)}</summary>${parts.join('')}</details></section>`;
}
