import { listed } from '../../document/show';
import { type Rank, type Review, type ReviewedChange, ranks } from '../model';
import {
  notesOf,
  placeOf,
  propertyCount,
  propertyLines,
  signs,
  titles,
  valueLines,
  wholeLines,
} from '../presented';
import { verbCounts, verbsInWords } from '../summary';
import { count } from '../words';
import { escaped } from './escape';
import { linesHtml } from './lines';

export interface Anchored {
  readonly reviewed: ReviewedChange;
  /** The fragment that leads to it. */
  readonly id: string;
}

/** Every change in its section, worst first. */
export function sections(review: Review, anchored: readonly Anchored[]): string {
  return [...ranks.map((rank) => section(rank, anchored)), values(review), phantoms(review.phantoms)].join(
    '',
  );
}

function section(rank: Rank, anchored: readonly Anchored[]): string {
  const changes = anchored.filter(({ reviewed }) => reviewed.rank === rank);
  if (changes.length === 0) return '';
  return `<section>${heading(titles[rank], changes.length)}${filter(changes)}${changes.map(changeHtml).join('')}</section>`;
}

/** Fewer are looked through without help. */
const MANY = 20;

/** What happens most often may be hidden, to see the rest. Style does it, for the page runs nothing. */
function filter(changes: readonly Anchored[]): string {
  const verbs = Object.entries(verbCounts(changes.map(({ reviewed }) => reviewed)));
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

function changeHtml({ reviewed, id }: Anchored): string {
  const { rank, verb } = reviewed;
  const kind = `entry ${rank} ${kindOf(verb)}`;
  const body = bodyOf(reviewed);
  if (body === '') return `<div class="${kind}" id="${id}"><div class="head">${headOf(reviewed)}</div></div>`;
  return `<details class="${kind}" id="${id}"${rank === 'rest' ? '' : ' open'}><summary>${headOf(reviewed)}</summary><div class="body">${body}</div></details>`;
}

function headOf({ change, stack, verb, properties }: ReviewedChange): string {
  const id = change.physicalId === undefined ? '' : ` <code>${escaped(change.physicalId)}</code>`;
  return `<span class="sign ${kindOf(verb)}" aria-hidden="true">${escaped(signs[verb])}</span><span class="hidden">${escaped(verb)}: </span><h3>${escaped(placeOf(stack, change.logicalId))}</h3> <small><code>${escaped(change.type)}</code>${id}${whatChanges(properties)}</small>`;
}

const MOST_NAMED = 4;

/** So that a folded change tells what to open it for. */
function whatChanges(properties: ReviewedChange['properties']): string {
  if (properties.length === 0) return '';
  return ` <span class="what">${escaped(
    listed(
      properties.map(({ label }) => label),
      MOST_NAMED,
    ),
  )}</span>`;
}

function bodyOf(reviewed: ReviewedChange): string {
  const { access, properties, sentences, verb } = reviewed;
  const narrowed = verb === 'remove' ? [] : access.narrowed;
  const facts = [
    ...access.widened.map(
      ({ sentence, alarming }) => `<li${alarming ? ' class="alarming"' : ''}>${escaped(sentence)}</li>`,
    ),
    ...narrowed.map(({ sentence }) => `<li class="narrowed">${escaped(sentence)}</li>`),
  ];
  return [
    ...sentences.map((sentence) => `<p class="fate">${escaped(sentence)}</p>`),
    ...(facts.length > 0 ? [`<ul class="facts">${facts.join('')}</ul>`] : []),
    ...properties.map(propertyHtml),
    wholeHtml(reviewed),
  ].join('');
}

/** Where the sentences are what counts, the properties wait behind a click. */
function wholeHtml(reviewed: ReviewedChange): string {
  const lines = linesHtml(wholeLines(reviewed));
  if (lines === '' || reviewed.rank === 'rest') return lines;
  return `<details><summary>${count(propertyCount(reviewed), 'property', 'properties')}</summary>${lines}</details>`;
}

function propertyHtml(property: ReviewedChange['properties'][number]): string {
  const causes = property.causes.map((cause) => `<div class="cause">because of ${escaped(cause)}</div>`);
  return `<div class="property">${linesHtml(propertyLines(property), notesOf(property).join(', '))}${causes.join('')}</div>`;
}

function values({ values: groups }: Review): string {
  if (groups.length === 0) return '';
  const parts = groups.map((group) => {
    const place = group.stack.slice(1).join(' / ');
    const open = group.stack.length === 1 && group.kind === 'parameters' ? ' open' : '';
    return `<details class="entry"${open}><summary>${escaped(place)}${place && ': '}${group.kind} <small>(${group.changes.length})</small></summary><div class="body">${linesHtml(valueLines(group))}</div></details>`;
  });
  return `<section><h2>${escaped(titles.values)}</h2>${parts.join('')}</section>`;
}

function phantoms(all: readonly ReviewedChange[]): string {
  if (all.length === 0) return '';
  const parts = all.map(
    (reviewed) =>
      `<details class="entry"><summary>${headOf(reviewed)}</summary><div class="body">${bodyOf(reviewed)}</div></details>`,
  );
  return `<section>${heading(titles.phantoms, all.length)}<details><summary>These come of what AWS can’t know before applying.</summary>${parts.join('')}</details></section>`;
}
