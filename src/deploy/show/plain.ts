import { painter } from '../../terminal/paint';
import { harmless } from '../../terminal/text';
import type { DeployEvent } from '../operator';
import { EventLines } from './event-lines';
import { elapsed } from './style';

/** Events as plain lines, for logs and wherever no terminal is attached. */
export class PlainLines {
  private name = '';
  private events = new EventLines('', painter(false));
  /** The times of the first and the last event of the operation, by AWS's clock. */
  private times: readonly number[] = [];
  private reported = false;

  linesOf(event: DeployEvent, now: number): string[] {
    switch (event.type) {
      case 'step':
        return [line(now, `${event.doing} ...`)];
      case 'step-done':
        return [line(now, event.done)];
      case 'note':
        return [line(now, event.text)];
      case 'watch':
        this.name = event.name;
        this.events = new EventLines(event.name, painter(false));
        this.times = [];
        return [];
      case 'resource': {
        const { at } = event.event;
        this.times = [Math.min(at, ...this.times), Math.max(at, ...this.times)];
        const text = this.events.textOf(event.event);
        return text === undefined ? [] : [line(at, text)];
      }
      case 'rollout':
        return [];
      case 'silence':
        if (this.reported) return [];
        this.reported = true;
        return [line(now, `${event.who} does not answer (${harmless(event.reason)}): retrying`)];
      case 'answer':
        this.reported = false;
        return [line(now, `${event.who} answers again`)];
      case 'ended':
        return [line(now, `${this.name} is ${event.status} after ${elapsed(this.lasted())}`)];
    }
  }

  private lasted(): number {
    const [first = 0, last = first] = this.times;
    return last - first;
  }
}

function line(at: number, text: string): string {
  return `${new Date(at).toISOString().slice(11, 19)}  ${text}`;
}
