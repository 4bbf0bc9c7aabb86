import type { Paint } from '../../terminal/paint';
import { harmless } from '../../terminal/text';
import { Places } from '../stack/places';
import { STACK_TYPE, type StackEvent } from '../stack/stack-event';
import { shortType, styleOf } from './style';

/** The events of one operation as lines for people. */
export class EventLines {
  private readonly places = new Places();
  /** The last status of each nested stack, by place: at first its parent does not know its ID. */
  private readonly lastShown = new Map<string, string>();

  constructor(
    private readonly name: string,
    private readonly paint: Paint,
  ) {}

  /** `undefined` for a repetition. */
  textOf(event: StackEvent): string | undefined {
    this.places.learn(event);
    const { status, type, reason } = event;
    const path = this.places.pathOf(event);
    const isNested = type === STACK_TYPE && path.length > 0;
    const place = [this.name, ...path].join('/');
    if (isNested && !this.isNewStatus(place, status)) return undefined;
    const kind = isNested ? ' (nested stack)' : path.length > 0 ? ` (${shortType(type)})` : '';
    const why = reason === undefined ? '' : `: ${harmless(reason)}`;
    return `${this.paint(styleOf(status), status)} ${place}${this.paint('faint', kind)}${why}`;
  }

  /** A nested stack and its parent both report its status, and the parent again after the cleanup. */
  private isNewStatus(place: string, status: string): boolean {
    if (/COMPLETE_CLEANUP_IN_PROGRESS$/.test(status)) return false;
    const shown = status.replace(/ROLLBACK_COMPLETE$/, 'COMPLETE');
    if (this.lastShown.get(place) === shown) return false;
    this.lastShown.set(place, shown);
    return true;
  }
}
