import { painter } from '../../terminal/paint';
import { harmless } from '../../terminal/text';
import type { DeployEvent } from '../operator';
import type { StackEvent } from '../stack/stack-event';
import { EventLines } from './event-lines';
import { elapsed } from './style';

/** Events as plain lines, for logs and wherever no terminal is attached. */
export class PlainLines {
  private readonly operations = new Map<string, OperationLines>();
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
        this.operations.set(event.stackId, new OperationLines(event.name));
        return [];
      case 'resource':
        return this.linesIn(event.operation, (operation) => operation.resource(event.event));
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
        return this.linesIn(event.operation, (operation) => [line(now, operation.ended(event.status))]);
    }
  }

  /** Recordings without the operation have only one. */
  private linesIn(stackId: string | undefined, lines: (operation: OperationLines) => string[]): string[] {
    const operation = this.operations.get(stackId ?? '') ?? [...this.operations.values()].at(-1);
    return operation ? lines(operation) : [];
  }
}

/** The lines of one operation. */
class OperationLines {
  private readonly events: EventLines;
  /** The times of the first and the last event, by AWS's clock. */
  private times: readonly number[] = [];

  constructor(private readonly name: string) {
    this.events = new EventLines(name, painter(false));
  }

  resource(event: StackEvent): string[] {
    this.times = [Math.min(event.at, ...this.times), Math.max(event.at, ...this.times)];
    const text = this.events.textOf(event);
    return text === undefined ? [] : [line(event.at, text)];
  }

  ended(status: string): string {
    const [first = 0, last = first] = this.times;
    return `${this.name} is ${status} after ${elapsed(last - first)}`;
  }
}

function line(at: number, text: string): string {
  return `${new Date(at).toISOString().slice(11, 19)}  ${text}`;
}
