import { allowedValues, brokenConstraint, isStored } from '../../aws/parameter';
import type { DataObject } from '../../document/data';
import { memoized } from '../../document/memo';
import type { Template } from '../../document/template';
import type { Branch } from './calls';
import { type Formula, formula, mentioned } from './formula';
import { components } from './graph';
import { hasMacro, names } from './names';

/** Whether conditions can have given values at the same time. */
export type Answer =
  | { readonly possible: 'yes'; readonly example: string }
  | { readonly possible: 'no' | 'unsure' };

// The search is bounded, per question and per template. Beyond the bounds, the answer is `unsure`.
const MOST_COMBINATIONS = 4_096;
const MOST_TRIED = 100_000;
const MOST_CONDITIONS = 100;
/** Any value that no condition compares with. */
const OTHER = Symbol('other');

/** An input of conditions, with every value that makes a difference. */
interface Unknown {
  readonly values: readonly (string | boolean | typeof OTHER)[];
  /** The parameters it depends on. */
  readonly reads: readonly string[];
  /** Whether each of the values is possible. */
  readonly certain: boolean;
}

type Choice = Map<string, string | boolean | typeof OTHER>;

export class Logic {
  private readonly formulas: ReadonlyMap<string, Formula>;
  private readonly answers = new Map<string, Answer>();
  /** Macros may change conditions, and the rules of the template may exclude combinations. */
  private readonly guarded: boolean;
  private tried = 0;

  /** `fixed` contains parameters with known values. */
  constructor(
    private readonly template: Template,
    private readonly fixed: ReadonlyMap<string, string> = new Map(),
  ) {
    this.guarded = hasMacro(template) || template.rules.size > 0;
    this.formulas = formulas(template);
  }

  /** Whether all wishes can be fulfilled in one deployment. */
  ask(wishes: readonly Branch[]): Answer {
    const key = wishes.map(({ condition, holds }) => `${holds ? '+' : '-'}${condition}`).join(' ');
    const known = this.answers.get(key);
    if (known) return known;
    const answer = this.solve(wishes);
    this.answers.set(key, answer);
    return answer;
  }

  private solve(wishes: readonly Branch[]): Answer {
    const unknowns = this.unknowns(wishes.map(({ condition }) => condition));
    const combinations = [...(unknowns ?? [])].reduce((all, [, { values }]) => all * values.length, 1);
    this.tried += combinations;
    if (!unknowns || combinations > MOST_COMBINATIONS || this.tried > MOST_TRIED)
      return { possible: 'unsure' };
    const choice: Choice = new Map();
    if (!this.find(wishes, [...unknowns], choice)) return { possible: 'no' };
    if (this.guarded || !independent([...unknowns.values()])) return { possible: 'unsure' };
    return { possible: 'yes', example: describe(choice, unknowns) };
  }

  /** Tries every combination of values and leaves the first that fulfills all wishes in `choice`. */
  private find(
    wishes: readonly Branch[],
    unknowns: readonly (readonly [string, Unknown])[],
    choice: Choice,
  ): boolean {
    const [first, ...rest] = unknowns;
    if (!first) {
      const known = new Map<string, boolean>();
      return wishes.every(
        ({ condition, holds }) => this.holds({ kind: 'condition', name: condition }, choice, known) === holds,
      );
    }
    return first[1].values.some((value) => {
      choice.set(first[0], value);
      return this.find(wishes, rest, choice);
    });
  }

  private formula(name: string): Formula {
    return this.formulas.get(name) ?? { kind: 'opaque', text: name };
  }

  /** The inputs of these conditions and of those they use; `undefined` if there are too many. */
  private unknowns(wanted: readonly string[]): Map<string, Unknown> | undefined {
    const compared = new Map<string, Set<string>>();
    const unknowns = new Map<string, Unknown>();
    const conditions = new Set(wanted);
    const look = (of: Formula): void => {
      if (of.kind === 'not') look(of.of);
      else if (of.kind === 'all' || of.kind === 'any') of.of.forEach(look);
      else if (of.kind === 'condition') conditions.add(of.name);
      else if (of.kind === 'equals')
        compared.set(of.name, (compared.get(of.name) ?? new Set()).add(of.value));
      else if (of.kind === 'same')
        unknowns.set(sameKey(of.names), { values: [true, false], reads: of.names, certain: true });
      else if (of.kind === 'opaque')
        unknowns.set(of.text, { values: [true, false], reads: [], certain: false });
    };
    // The set grows during the iteration.
    for (const condition of conditions) {
      if (conditions.size > MOST_CONDITIONS) return undefined;
      look(this.formula(condition));
    }
    for (const [name, values] of compared) unknowns.set(name, this.domain(name, values));
    return unknowns;
  }

  private domain(name: string, compared: ReadonlySet<string>): Unknown {
    const value = this.fixed.get(name);
    const parameter = this.template.parameters.get(name);
    if (value === undefined || !parameter || isStored(parameter)) return domain(name, compared, parameter);
    return { values: [value], reads: [name], certain: true };
  }

  private holds(of: Formula, choice: Choice, known: Map<string, boolean>): boolean {
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
        return !this.holds(of.of, choice, known);
      case 'all':
        return of.of.every((part) => this.holds(part, choice, known));
      case 'any':
        return of.of.some((part) => this.holds(part, choice, known));
      case 'condition': {
        const holds = known.get(of.name) ?? this.holds(this.formula(of.name), choice, known);
        known.set(of.name, holds);
        return holds;
      }
    }
  }
}

/** The conditions of a template, except circular ones. */
function formulas(template: Template): Map<string, Formula> {
  const all = new Map(
    [...names(template).conditions].map(([name, { value, environment }]) => [
      name,
      formula(value, environment),
    ]),
  );
  const edges = new Map([...all].map(([name, of]) => [name, mentioned(of)]));
  for (const component of components(edges)) for (const name of component) all.delete(name);
  return all;
}

export const logic: (template: Template) => Logic = memoized((template) => new Logic(template));

function domain(name: string, compared: ReadonlySet<string>, parameter: DataObject | undefined): Unknown {
  if (!parameter || isStored(parameter))
    return { values: [...compared, OTHER], reads: [name], certain: true };
  const allowed = allowedValues(parameter);
  if (allowed) return { values: allowed, reads: [name], certain: true };
  const values = [...compared].filter((value) => !brokenConstraint(parameter, value));
  // With a pattern, the default is the only other value that is known to be allowed.
  const other = typeof parameter.Default === 'string' && !compared.has(parameter.Default);
  const certain = parameter.AllowedPattern === undefined || other;
  return { values: [...values, OTHER], reads: [name], certain };
}

/** Region, partition and URL suffix depend on each other. */
const PLACE = new Set(['AWS::Region', 'AWS::Partition', 'AWS::URLSuffix']);

/** Whether every combination of values is possible: no two unknowns depend on the same parameter. */
function independent(unknowns: readonly Unknown[]): boolean {
  const reads = unknowns.flatMap((unknown) =>
    unknown.reads.map((name) => (PLACE.has(name) ? 'place' : name)),
  );
  return unknowns.every(({ certain }) => certain) && new Set(reads).size === reads.length;
}

function sameKey([left, right]: readonly [string, string]): string {
  return `${left} = ${right}`;
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
