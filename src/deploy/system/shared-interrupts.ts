import type { Context } from '../context';
import type { InterruptChoice, Operator } from '../operator';

/**
 * Lets several operations share the person at the terminal. Their steps name the stack, their questions come one after the
 * other, and Ctrl-C asks once for all of them.
 */
export class SharedInterrupts {
  private running = 0;
  private asking: Promise<unknown> = Promise.resolve();
  private interruption: Promise<InterruptChoice> | undefined;

  /** @param several whether there is more than one stack */
  constructor(private readonly several: boolean) {}

  async during<R>(context: Context, work: (context: Context) => Promise<R>): Promise<R> {
    if (!this.several) return work(context);
    this.running += 1;
    try {
      return await work({ ...context, operator: this.operatorFor(context) });
    } finally {
      this.running -= 1;
    }
  }

  private operatorFor({ operator, target }: Context): Operator {
    return {
      name: operator.name,
      report: (event) => operator.report(labelled(event, target.stackName)),
      confirm: (question) => this.oneByOne(() => operator.confirm(question)),
      approve: (review, approval) => this.oneByOne(() => operator.approve(review, approval)),
      onInterrupt: (handler) => operator.onInterrupt(handler),
      interrupted: (choices, ended) => this.interrupted(operator, choices, ended),
    };
  }

  private oneByOne<T>(ask: () => Promise<T>): Promise<T> {
    const turn = this.asking.then(ask, ask);
    this.asking = turn.catch(() => undefined);
    return turn;
  }

  /** With several operations, none can be chosen: `make watch STACK=` can cancel one of them. */
  private interrupted(
    operator: Operator,
    choices: readonly InterruptChoice[],
    ended: AbortSignal,
  ): Promise<InterruptChoice> {
    if (this.running === 1) return operator.interrupted(choices, ended);
    this.interruption ??= operator
      .interrupted(['leave', 'watch'], new AbortController().signal)
      .finally(() => {
        this.interruption = undefined;
      });
    return this.interruption;
  }
}

type Event = Parameters<Operator['report']>[0];

function labelled(event: Event, stackName: string): Event {
  const label = (text: string): string => (text.includes(stackName) ? text : `${stackName}: ${text}`);
  switch (event.type) {
    case 'step':
      return { ...event, doing: label(event.doing) };
    case 'step-done':
      return { ...event, done: label(event.done) };
    case 'note':
      return { ...event, text: label(event.text) };
    default:
      return event;
  }
}
