import type { Contract } from '../compile/contract';
import { contractBreaks } from '../compile/contract-breaks';
import type { Level } from './version';

export interface ContractChange {
  readonly template: string;
  readonly level: Level;
  /** `contract/parameter-removed` and the like for a break, `contract/added` or `contract/changed` for the rest. */
  readonly code: string;
  readonly message: string;
}

export type Contracts = ReadonlyMap<string, Contract>;

/** The changes from one release to the next: breaks, then additions, then the rest. */
export function contractChanges(before: Contracts, after: Contracts): ContractChange[] {
  const names = [...new Set([...before.keys(), ...after.keys()])].sort();
  const changes = names.flatMap((name) => changesOf(name, before.get(name), after.get(name)));
  const order: readonly Level[] = ['major', 'minor', 'patch'];
  return changes.sort((one, other) => order.indexOf(one.level) - order.indexOf(other.level));
}

/** The level that the version must have at least. */
export function levelOf(changes: readonly ContractChange[]): Level {
  return changes[0]?.level ?? 'patch';
}

function changesOf(
  template: string,
  before: Contract | undefined,
  after: Contract | undefined,
): ContractChange[] {
  const change = (level: Level, code: string, message: string): ContractChange => ({
    template,
    level,
    code: `contract/${code}`,
    message,
  });
  if (!after) return [change('major', 'template-removed', 'the template was removed')];
  if (!before) return [change('minor', 'added', 'the template was added')];
  if (before.template !== after.template)
    return [
      change('major', 'template-moved', `the template moved from ${before.template} to ${after.template}`),
    ];
  const breaks = contractBreaks(before, after).map(({ code, message }) => change('major', code, message));
  const broken = breaks.map(({ message }) => message);
  const rest = [
    ...otherChanges('parameter', before.parameters, after.parameters),
    ...otherChanges('output', before.outputs, after.outputs),
  ]
    .filter(({ subject }) => !broken.some((message) => message.startsWith(`${subject} `)))
    .map(({ subject, isNew }) =>
      isNew
        ? change('minor', 'added', `${subject} was added`)
        : change('patch', 'changed', `the description, constraints or default of ${subject} changed`),
    );
  return [...breaks, ...rest];
}

interface OtherChange {
  /** As in the messages of breaks: `the parameter Name`. */
  readonly subject: string;
  readonly isNew: boolean;
}

function otherChanges<T>(
  noun: string,
  before: Readonly<Record<string, T>>,
  after: Readonly<Record<string, T>>,
): OtherChange[] {
  return Object.entries(after).flatMap(([name, now]): OtherChange[] => {
    const subject = `the ${noun} ${name}`;
    if (!Object.hasOwn(before, name)) return [{ subject, isNew: true }];
    return JSON.stringify(before[name]) === JSON.stringify(now) ? [] : [{ subject, isNew: false }];
  });
}
