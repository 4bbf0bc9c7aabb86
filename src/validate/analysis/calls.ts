import { type Data, type DataObject, entry, isObject } from '../../document/data';
import type { Path } from '../../document/document';
import { functionName } from '../../document/function-name';
import { memoized } from '../../document/memo';
import type { Template } from '../../document/template';
import { type Declaration, declarations, loopLists, type Section } from './declarations';
import { bind, type Environment, NO_LOOPS, readLoop } from './loops';

/** A branch of an `Fn::If`. */
export interface Branch {
  readonly condition: string;
  readonly holds: boolean;
}

/** One use of an intrinsic function. */
export interface Call {
  /** `Ref`, `Fn::GetAtt`, ..., and `Condition` inside conditions. */
  readonly name: string;
  readonly argument: Data;
  /** The path of the function itself; its argument is one step further. */
  readonly path: Path;
  readonly owner: Declaration;
  readonly branches: readonly Branch[];
  readonly environment: Environment;
}

const SECTIONS: readonly Section[] = ['Conditions', 'Rules', 'Resources', 'Outputs', 'Hooks', 'Globals'];

/** A template of 1 MB contains fewer. Only nested loops produce more; the rest is not checked. */
const MOST_CALLS = 100_000;

/** Every intrinsic function of the template. */
export const calls: (template: Template) => readonly Call[] = memoized((template) => {
  const found: Call[] = [];
  for (const section of SECTIONS) {
    for (const declaration of declarations(template, section)) new Walk(declaration, found).start();
    for (const list of loopLists(template, section))
      new Walk({ ...list, section, name: undefined }, found).start();
  }
  const transform = entry(template.document.data, 'Transform');
  if (transform !== undefined) {
    const owner: Declaration = {
      section: 'Globals',
      name: 'Transform',
      written: 'Transform',
      path: ['Transform'],
      value: transform,
      environment: NO_LOOPS,
    };
    new Walk(owner, found).start();
  }
  return found;
});

class Walk {
  private readonly path: (string | number)[];

  constructor(
    private readonly owner: Declaration,
    private readonly found: Call[],
  ) {
    this.path = [...owner.path];
  }

  start(): void {
    this.visit(this.owner.value, [], this.owner.environment);
  }

  private visit(data: Data, branches: readonly Branch[], environment: Environment): void {
    if (Array.isArray(data)) {
      for (const [index, item] of data.entries()) this.step(index, item, branches, environment);
      return;
    }
    if (!isObject(data)) return;
    const name = functionName(data) ?? this.conditionName(data);
    if (name !== undefined) {
      const argument = data[name] ?? null;
      this.found.push({ name, argument, path: [...this.path], owner: this.owner, branches, environment });
      if (name === 'Fn::If' && Array.isArray(argument)) {
        this.path.push(name);
        this.visitIf(argument, branches, environment);
        this.path.pop();
        return;
      }
    }
    for (const [key, value] of Object.entries(data)) {
      const loop = readLoop(key, value, environment);
      if (!loop) {
        this.step(key, value, branches, environment);
        continue;
      }
      this.path.push(key);
      this.step(1, loop.list, branches, environment);
      for (const turn of loop.environments) this.step(2, loop.body, branches, turn);
      this.path.pop();
    }
  }

  private visitIf(argument: Data[], branches: readonly Branch[], environment: Environment): void {
    const [written, yes, no] = argument;
    const condition = typeof written === 'string' ? bind(written, environment) : undefined;
    const side = (holds: boolean): readonly Branch[] =>
      condition === undefined ? branches : [...branches, { condition, holds }];
    if (yes !== undefined) this.step(1, yes, side(true), environment);
    if (no !== undefined) this.step(2, no, side(false), environment);
  }

  private step(
    key: string | number,
    value: Data,
    branches: readonly Branch[],
    environment: Environment,
  ): void {
    if (typeof value !== 'object' || value === null || this.found.length > MOST_CALLS) return;
    this.path.push(key);
    this.visit(value, branches, environment);
    this.path.pop();
  }

  /** `{ Condition: Name }` refers to a condition only in the section Conditions; elsewhere it is a normal key. */
  private conditionName(data: DataObject): string | undefined {
    return this.owner.section === 'Conditions' && Object.keys(data).length === 1 && 'Condition' in data
      ? 'Condition'
      : undefined;
  }
}
