import type { DataObject } from '../data';
import type { Template } from '../template';
import type { Branch } from './calls';
import { type Formula, formula } from './formula';
import { perTemplate } from './memo';
import { hasMacro, names } from './names';
import { allowedValues, isLookedUp, readPattern, refusal } from './parameter-values';

/** Whether conditions can come out in a given way together. `unsure` counts as neither. */
export type Answer =
  | { readonly possible: 'yes'; readonly example: string }
  | { readonly possible: 'no' | 'unsure' };

/** More combinations than this are not tried. */
const MOST_COMBINATIONS = 4096;
/** A value other than all that the conditions name. */
const OTHER = Symbol('other');

/** One thing that decides conditions, with every value that makes a difference. */
interface Unknown {
  readonly values: readonly (string | boolean | typeof OTHER)[];
  /** The parameters behind it. */
  readonly reads: readonly string[];
  /** Whether each of the values can really come about. */
  readonly certain: boolean;
}

type Choice = ReadonlyMap<string, string | boolean | typeof OTHER>;

export class Logic {
  private readonly formulas: ReadonlyMap<string, Formula>;
  private readonly answers = new Map<string, Answer>();
  /** Macros may change conditions, and the template's rules may forbid combinations. */
  private readonly guarded: boolean;

  /** `fixed` are the parameters whose value is known. */
  constructor(
    private readonly template: Template,
    private readonly fixed: ReadonlyMap<string, string> = new Map(),
  ) {
    this.guarded = hasMacro(template) || template.rules.size > 0;
    this.formulas = new Map(
      [...names(template).conditions].map(([name, { value, environment }]) => [
        name,
        formula(value, environment),
      ]),
    );
  }

  /** Can all of these come out as wanted in one deployment? */
  ask(wishes: readonly Branch[]): Answer {
    const key = wishes.map(({ condition, holds }) => `${holds ? '+' : '-'}${condition}`).join(' ');
    const known = this.answers.get(key);
    if (known) return known;
    const answer = this.solve(wishes);
    this.answers.set(key, answer);
    return answer;
  }

  private solve(wishes: readonly Branch[]): Answer {
    const wanted = wishes.map(({ condition, holds }): Formula => {
      const found = this.expand({ kind: 'condition', name: condition }, new Set());
      return holds ? found : { kind: 'not', of: found };
    });
    const unknowns = this.unknowns(wanted);
    let combinations = 1;
    for (const { values } of unknowns.values()) combinations *= values.length;
    if (combinations > MOST_COMBINATIONS) return { possible: 'unsure' };
    for (const choice of choices([...unknowns])) {
      if (!wanted.every((each) => holds(each, choice))) continue;
      if (this.guarded || !independent([...unknowns.values()])) return { possible: 'unsure' };
      return { possible: 'yes', example: describe(choice, unknowns) };
    }
    return { possible: 'no' };
  }

  /** Writes conditions out; a condition that isn't known, or defined by itself, is left opaque. */
  private expand(of: Formula, above: ReadonlySet<string>): Formula {
    if (of.kind === 'not') return { kind: 'not', of: this.expand(of.of, above) };
    if (of.kind === 'all' || of.kind === 'any')
      return { kind: of.kind, of: of.of.map((part) => this.expand(part, above)) };
    if (of.kind !== 'condition') return of;
    const found = this.formulas.get(of.name);
    return !found || above.has(of.name)
      ? { kind: 'opaque', text: of.name }
      : this.expand(found, new Set([...above, of.name]));
  }

  private unknowns(formulas: readonly Formula[]): Map<string, Unknown> {
    const compared = new Map<string, Set<string>>();
    const unknowns = new Map<string, Unknown>();
    const look = (of: Formula): void => {
      if (of.kind === 'not') look(of.of);
      else if (of.kind === 'all' || of.kind === 'any') of.of.forEach(look);
      else if (of.kind === 'equals')
        compared.set(of.name, (compared.get(of.name) ?? new Set()).add(of.value));
      else if (of.kind === 'same')
        unknowns.set(sameKey(of.names), { values: [true, false], reads: of.names, certain: true });
      else if (of.kind === 'opaque')
        unknowns.set(of.text, { values: [true, false], reads: [], certain: false });
    };
    formulas.forEach(look);
    for (const [name, values] of compared) unknowns.set(name, this.domain(name, values));
    return unknowns;
  }

  private domain(name: string, compared: ReadonlySet<string>): Unknown {
    const value = this.fixed.get(name);
    const parameter = this.template.parameters.get(name);
    if (value === undefined || !parameter || isLookedUp(parameter)) return domain(name, compared, parameter);
    return { values: [value], reads: [name], certain: true };
  }
}

export const logic: (template: Template) => Logic = perTemplate((template) => new Logic(template));

function domain(name: string, compared: ReadonlySet<string>, parameter: DataObject | undefined): Unknown {
  if (!parameter || isLookedUp(parameter))
    return { values: [...compared, OTHER], reads: [name], certain: true };
  const allowed = allowedValues(parameter);
  if (allowed) return { values: allowed, reads: [name], certain: true };
  const values = [...compared].filter((value) => refusal(parameter, value) === undefined);
  // What else a pattern lets through is only known of the default.
  const other = typeof parameter.Default === 'string' && !compared.has(parameter.Default);
  const certain = parameter.AllowedPattern === undefined || (readPattern(parameter) !== undefined && other);
  return { values: [...values, OTHER], reads: [name], certain };
}

/** Region, partition and URL suffix decide each other. */
const PLACE = new Set(['AWS::Region', 'AWS::Partition', 'AWS::URLSuffix']);

/** Whether every combination of values can come about: no two unknowns hang on the same parameter. */
function independent(unknowns: readonly Unknown[]): boolean {
  const reads = unknowns.flatMap((unknown) =>
    unknown.reads.map((name) => (PLACE.has(name) ? 'place' : name)),
  );
  return unknowns.every(({ certain }) => certain) && new Set(reads).size === reads.length;
}

function sameKey([left, right]: readonly [string, string]): string {
  return `${left} = ${right}`;
}

function holds(of: Formula, choice: Choice): boolean {
  switch (of.kind) {
    case 'constant':
      return of.value;
    case 'equals':
      return choice.get(of.name) === of.value;
    case 'same':
      return choice.get(sameKey(of.names)) === true;
    case 'opaque':
      return choice.get(of.text) === true;
    case 'not':
      return !holds(of.of, choice);
    case 'all':
      return of.of.every((part) => holds(part, choice));
    case 'any':
      return of.of.some((part) => holds(part, choice));
    case 'condition':
      return false;
  }
}

function* choices(
  unknowns: readonly (readonly [string, Unknown])[],
  made: Choice = new Map(),
): Iterable<Choice> {
  const [first, ...rest] = unknowns;
  if (!first) {
    yield made;
    return;
  }
  for (const value of first[1].values) yield* choices(rest, new Map([...made, [first[0], value]]));
}

/** `Environment is dev and AWS::Region is not us-east-1`. */
function describe(choice: Choice, unknowns: ReadonlyMap<string, Unknown>): string {
  return [...choice]
    .map(([name, value]) => {
      if (value === true) return name;
      if (value === false) return name.replace(' = ', ' is not ');
      if (value !== OTHER) return `${name} is ${value === '' ? 'empty' : value}`;
      const named = (unknowns.get(name)?.values ?? []).filter((each) => typeof each === 'string');
      const others = named.map((each) => (each === '' ? 'empty' : each));
      return others.length === 0 ? `${name} is anything` : `${name} is not ${others.join(' or ')}`;
    })
    .join(' and ');
}
