import type { Context } from '../context';
import type { Place, Target } from '../target';

/** The stacks of an environment that are deployed or deleted together. A single stack is a system of one. */
export interface System {
  /** The name that a person types to approve: `<system>-<environment>`, or that of the only stack. */
  readonly name: string;
  /** What the user named. */
  readonly request: Place;
  /** Producers first. */
  readonly stacks: readonly Context[];
  /** The context of any stack of the project, such as a producer of another system. */
  readonly contextOf: (target: Target) => Context;
  /** The stacks of all systems that refer to outputs of a stack. */
  readonly consumersOf: (producer: Target) => readonly Target[];
  /** The stacks of all systems. */
  readonly everyTarget: () => readonly Target[];
}

/** A system of one stack, which nothing refers to. */
export function systemOfOne(context: Context): System {
  return {
    name: context.target.stackName,
    request: context.target.request,
    stacks: [context],
    contextOf: (target) => ({ ...context, target }),
    consumersOf: () => [],
    everyTarget: () => [],
  };
}

/** A stack that the user named, for commands: others may be added to the system. */
export function namedStack({ stacks, request }: Pick<System, 'stacks' | 'request'>): Context {
  const named = stacks.find(({ target }) => target.request === request) ?? stacks[0];
  if (!named) throw new Error('the system has no stack');
  return named;
}

/** The contexts of the stacks of the system that must come before this one. */
export function before(system: Pick<System, 'stacks'>, { target }: Context): Context[] {
  return system.stacks.filter((each) => isAmong(each.target, target.producers));
}

/** The contexts of the stacks of the system that must come after this one. */
export function after(system: Pick<System, 'stacks'>, { target }: Context): Context[] {
  return system.stacks.filter((each) => isAmong(target, each.target.producers));
}

/** Whether two targets are the same stack. The parameters of one may have values already. */
export function isSame(one: Target, other: Target): boolean {
  return one.stackName === other.stackName && one.region === other.region;
}

function isAmong(target: Target, targets: readonly Target[]): boolean {
  return targets.some((each) => isSame(each, target));
}
