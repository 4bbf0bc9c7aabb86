import type { Engine } from '../engine/engine';
import type { World } from '../engine/world';
import type { Caller } from '../protocol/caller';
import type { Input } from '../protocol/query';
import type { Answer } from '../protocol/xml';

export interface ActionContext {
  readonly world: World;
  readonly engine: Engine;
  readonly caller: Caller;
}

/** An action of a Query API, from its input to its answer. Throws a ServiceError where AWS returns an error. */
export type Action = (input: Input, context: ActionContext) => Answer | Promise<Answer>;
