import type { DeployEvent } from '../operator';
import { placesOf } from '../report/first-cause';
import { isOwn, STACK_TYPE, type StackEvent } from '../stack/stack-event';
import { elapsed, harmless, shortType } from './style';

/** What goes on as lines that stay: for logs, and wherever there is no terminal. */
export class PlainLines {
  private readonly events: StackEvent[] = [];
  private name = '';
  private told = false;

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
        return [];
      case 'resource':
        this.events.push(event.event);
        return [line(event.event.at, this.eventText(event.event))];
      case 'rollout':
        return [];
      case 'silence':
        if (this.told) return [];
        this.told = true;
        return [line(now, `AWS doesn't answer (${harmless(event.reason)}): asking again`)];
      case 'answer':
        this.told = false;
        return [line(now, 'AWS answers again')];
      case 'ended':
        return [line(now, `${this.name} is ${event.status} after ${elapsed(this.lasted())}`)];
    }
  }

  /** By AWS's clock, as all that is told of an operation. */
  private lasted(): number {
    const times = this.events.map(({ at }) => at);
    return times.length === 0 ? 0 : Math.max(...times) - Math.min(...times);
  }

  private eventText(event: StackEvent): string {
    const place = placesOf(this.events).get(event.stackId) ?? [];
    const own = isOwn(event);
    const path = [this.name, ...place, ...(own ? [] : [event.logicalId])].join('/');
    const type = own ? '' : ` (${event.type === STACK_TYPE ? 'nested stack' : shortType(event.type)})`;
    const reason = event.reason === undefined ? '' : `: ${harmless(event.reason)}`;
    return `${event.status} ${path}${type}${reason}`;
  }
}

function line(at: number, text: string): string {
  return `${new Date(at).toISOString().slice(11, 19)}  ${text}`;
}
