import type { Events } from '../events';
import type { ObjectStore } from '../store/object-store';
import type { Writes } from '../writes';

/** What controllers use of their cluster. */
export interface ControllerContext {
  readonly store: ObjectStore;
  readonly writes: Writes;
  readonly events: Events;
  now(): number;
  /** Reconciles again after some milliseconds. */
  again(milliseconds: number): void;
  /** Does the work of one object. If a write is refused, it is tried again later, and the other objects do not wait for it. */
  attempt(work: () => void): void;
}

/** Brings a part of the cluster one step closer to what its objects describe. It starts from what it finds. */
export interface Controller {
  reconcile(): void;
}

export const MANAGER = { manager: 'kube-controller-manager' };
