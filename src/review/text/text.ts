import { isKept } from '../data-fate';
import { Folds, folded, type Limits } from '../fold';
import { type Rank, type Review, type ReviewedChange, ranks, type Verb } from '../model';
import {
  actions,
  notesOf,
  placeOf,
  propertyCount,
  propertyLines,
  signs,
  titles,
  valueLines,
  wholeLines,
} from '../presented';
import { summarySentences, verbCounts, verbsInWords } from '../summary';
import { count, legible } from '../words';
import { diffRow } from './diff-rows';
import { layOut, type Row, type Span } from './layout';
import { overviewRows } from './overview';
import { painter, type Style } from './paint';

export interface TextOptions {
  /** Columns of the terminal. */
  readonly width: number;
  readonly colour: boolean;
  /** Everything, nothing folded. */
  readonly full?: boolean;
  /** How to see what was left out, such as `press d`. */
  readonly hint?: string;
}

/** The review for a terminal. */
export function textReview(review: Review, { width, colour, full = false, hint }: TextOptions): string {
  const folds = new Folds();
  const rows = new TextReview(review, full, folds).rows();
  const hidden = folds.inWords();
  const rest =
    hidden === ''
      ? []
      : [row(0, [{ text: `Left out here: ${hidden}${hint ? `; ${hint}` : ''}.`, style: 'faint' }])];
  return layOut([...rows, ...rest], width, painter(colour));
}

/** What endangers something is shown longer. */
const FOLDED: Limits = { lines: 40, characters: 240 };
const FOLDED_REST: Limits = { lines: 12, characters: 240 };
const UNFOLDED: Limits = { lines: Number.MAX_SAFE_INTEGER, characters: Number.MAX_SAFE_INTEGER };
const MOST_OTHERS = 40;

const VERB_STYLES: Readonly<Record<Verb, Style>> = {
  remove: 'removed',
  replace: 'removed',
  'perhaps replace': 'changed',
  undecided: 'changed',
  change: 'changed',
  import: 'added',
  add: 'added',
};

class TextReview {
  constructor(
    private readonly review: Review,
    private readonly full: boolean,
    private readonly folds: Folds,
  ) {}

  rows(): Row[] {
    const { review } = this;
    return [
      row(0, [{ text: legible(review.name), style: 'strong' }, { text: `: ${actions[review.action]}` }]),
      BLANK,
      ...(review.overview.nested.length > 0 ? [...overviewRows(review.overview), BLANK] : []),
      ...review.warnings.map((text) => row(0, [{ text: `Warning: ${legible(text)}`, style: 'danger' }])),
      ...(review.warnings.length > 0 ? [BLANK] : []),
      ...ranks.flatMap((rank) => this.section(rank)),
      ...this.values(),
      ...this.phantoms(),
      ...summarySentences(review.summary).map((text, index) =>
        row(0, [{ text, ...(index === 0 ? { style: 'strong' } : {}) }]),
      ),
    ];
  }

  private section(rank: Rank): Row[] {
    const changes = this.review.changes.filter((change) => change.rank === rank);
    if (changes.length === 0) return [];
    const most =
      rank === 'rest' && !this.full && changes.length > MOST_OTHERS + 1 ? MOST_OTHERS : changes.length;
    const hidden = changes.slice(most);
    this.folds.changes += hidden.length;
    return [
      heading(`${titles[rank]} (${changes.length})`, rank === 'data' ? 'danger' : 'title'),
      ...changes.slice(0, most).flatMap((change) => this.change(change)),
      ...(hidden.length > 0
        ? [
            row(2, [
              {
                text: `… ${count(hidden.length, 'more change')}: ${verbsInWords(verbCounts(hidden))}`,
                style: 'faint',
              },
            ]),
          ]
        : []),
      BLANK,
    ];
  }

  private change(reviewed: ReviewedChange): Row[] {
    const { change, stack, verb, access } = reviewed;
    const sign = signs[verb];
    const style = VERB_STYLES[verb];
    const properties = this.full ? 0 : propertyCount(reviewed);
    this.folds.properties += properties;
    const alarming = (fact: { alarming: boolean }): Style => (fact.alarming ? 'danger' : 'changed');
    return [
      row(
        2,
        [
          { text: `${sign.padEnd(3)} `, style },
          { text: placeOf(stack, change.logicalId), style: 'strong' },
          { text: `  ${legible(change.type)}`, style: 'faint' },
          ...(properties > 0
            ? [{ text: `  ${count(properties, 'property', 'properties')}`, style: 'faint' as const }]
            : []),
        ],
        4,
      ),
      ...(change.physicalId === undefined || reviewed.rank === 'rest'
        ? []
        : [row(6, [{ text: legible(change.physicalId), style: 'faint' }])]),
      ...reviewed.sentences.map((text) =>
        row(6, [{ text, style: reviewed.data && !isKept(reviewed.data) ? 'danger' : 'changed' }]),
      ),
      ...access.widened.map((fact) =>
        row(6, [{ text: `${fact.alarming ? '!' : '•'} ${fact.sentence}`, style: alarming(fact) }], 2),
      ),
      ...(verb === 'remove' ? [] : access.narrowed).map(({ sentence }) =>
        row(6, [{ text: `  ${sentence}`, style: 'faint' }], 2),
      ),
      ...this.properties(reviewed),
      ...(this.full ? wholeLines(reviewed).map((line) => diffRow(line, 6)) : []),
    ];
  }

  private properties({ properties, change, rank }: ReviewedChange): Row[] {
    const limits = this.full ? UNFOLDED : rank === 'rest' ? FOLDED_REST : FOLDED;
    const idle = this.full
      ? []
      : properties.filter(({ certainty }) => certainty === 'phantom' && change.certainty !== 'phantom');
    return [
      ...properties
        .filter((property) => !idle.includes(property))
        .flatMap((property) => {
          const lines = folded(propertyLines(property), limits, this.folds);
          const [first, ...rest] = lines.map((line) => diffRow(line, 6));
          const notes = notesOf(property).join(', ');
          return [
            ...(first ? [notes === '' ? first : withNote(first, notes)] : []),
            ...rest,
            ...property.causes.map((cause) => row(8, [{ text: `because of ${cause}`, style: 'faint' }], 2)),
          ];
        }),
      ...(idle.length > 0
        ? [
            row(
              6,
              [
                {
                  text: `… AWS also lists ${idle.map(({ label }) => legible(label)).join(', ')}: won’t change`,
                  style: 'faint',
                },
              ],
              2,
            ),
          ]
        : []),
    ];
  }

  private values(): Row[] {
    const { values } = this.review;
    if (values.length === 0) return [];
    const near = this.full
      ? values
      : values.filter(({ stack, kind }) => stack.length === 1 || kind === 'parameters');
    const far = values
      .filter((group) => !near.includes(group))
      .reduce((sum, { changes }) => sum + changes.length, 0);
    this.folds.lines += far;
    return [
      heading(titles.values),
      ...near.flatMap((group) => {
        const lines = folded(valueLines(group), this.full ? UNFOLDED : FOLDED_REST, this.folds);
        const place = group.stack.length > 1 ? `${group.stack.slice(1).map(legible).join(' / ')}: ` : '';
        return [row(2, [{ text: `${place}${group.kind}` }]), ...lines.map((line) => diffRow(line, 4))];
      }),
      ...(far > 0 ? [row(2, [{ text: `… ${far} tags and outputs of nested stacks`, style: 'faint' }])] : []),
      BLANK,
    ];
  }

  private phantoms(): Row[] {
    const { phantoms } = this.review;
    if (phantoms.length === 0) return [];
    return [
      heading(`${titles.phantoms} (${phantoms.length})`, 'faint'),
      ...(this.full ? phantoms.flatMap((change) => this.change(change)) : []),
      ...(this.full
        ? []
        : [
            row(2, [
              {
                text: phantoms.map(({ stack, change }) => placeOf(stack, change.logicalId)).join(', '),
                style: 'faint',
              },
            ]),
          ]),
      BLANK,
    ];
  }
}

const BLANK: Row = { indent: 0, hang: 0, spans: [] };

function row(indent: number, spans: readonly Span[], hang = 0): Row {
  return { indent, hang, spans };
}

function heading(text: string, style: Style = 'title'): Row {
  return row(0, [{ text: text.toUpperCase(), style }]);
}

function withNote(first: Row, note: string): Row {
  return { ...first, spans: [...first.spans, { text: `  # ${note}`, style: 'changed' }] };
}
