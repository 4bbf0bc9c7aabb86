import type { StackSummary } from '../api';
import type { State } from './store';

/** The props of every view of a stack. */
export interface ViewProps {
  readonly stack: StackSummary;
  readonly state: State;
}
