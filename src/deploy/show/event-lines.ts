import type { Paint } from '../../terminal/paint';
import { harmless } from '../../terminal/text';
import { Places } from '../stack/places';
import { STACK_TYPE, type StackEvent } from '../stack/stack-event';
import { shortType, styleOf } from './style';

/** What the events of one operation say to people, line by line. */
export class EventLines {
  private readonly places = new Places();
  /** Of nested stacks: what was said of each last, by place: at first a parent knows no ID. */
  private readonly said = new Map<string, string>();

  constructor(
    private readonly name: string,
    private readonly paint: Paint,
  ) {}

  /** `undefined` for what would only say something again. */
  textOf(event: StackEvent): string | undefined {
    this.places.learn(event);
    const { status, type, reason } = event;
    const path = this.places.pathOf(event);
    const isNested = type === STACK_TYPE && path.length > 0;
    const place = [this.name, ...path].join('/');
    if (isNested && !this.isNews(place, status)) return undefined;
    const kind = isNested ? ' (nested stack)' : path.length > 0 ? ` (${shortType(type)})` : '';
    const why = reason === undefined ? '' : `: ${harmless(reason)}`;
    return `${this.paint(styleOf(status), status)} ${place}${this.paint('faint', kind)}${why}`;
  }

  /** A nested stack and its parent both tell of it, and the parent once more when everything is cleaned up. */
  private isNews(place: string, status: string): boolean {
    if (/COMPLETE_CLEANUP_IN_PROGRESS$/.test(status)) return false;
    const saying = status.replace(/ROLLBACK_COMPLETE$/, 'COMPLETE');
    if (this.said.get(place) === saying) return false;
    this.said.set(place, saying);
    return true;
  }
}
