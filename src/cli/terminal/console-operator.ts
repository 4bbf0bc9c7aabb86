import type { Decision, DeployEvent, InterruptChoice, Operator, Question } from '../../deploy/operator';
import { Stop } from '../../deploy/stop';
import { make, type Target } from '../../deploy/target';
import { type Review, textReview } from '../../review';
import type { Display } from './display';
import { Interrupts } from './interrupts';
import type { Terminal } from './terminal';

/** What was said on the command line, before anything was asked. */
export interface Preapproval {
  readonly yes: boolean;
  /** The stack's name, for what needs more than a yes. */
  readonly confirm: string | undefined;
}

/** Shows the review; the text for people is one of the formats. */
export type ShowReview = (review: Review, full: boolean) => void;

/** A person at a terminal, or the words that they gave along. */
export class ConsoleOperator implements Operator {
  private readonly interruption: Interrupts;
  /** How it stands with what this person said yes to, or watches. */
  private begun: 'nothing' | 'under way' | 'ended' = 'nothing';

  constructor(
    readonly name: string,
    private readonly terminal: Terminal,
    private readonly display: Display,
    private readonly given: Preapproval,
    private readonly showReview: ShowReview,
  ) {
    this.interruption = new Interrupts(terminal);
  }

  report(event: DeployEvent): void {
    this.interruption.throwIfInterrupted();
    if (event.type === 'watch') this.begun = 'under way';
    if (event.type === 'ended') this.begun = 'ended';
    this.display.show(event);
  }

  async confirm(question: Question): Promise<Decision> {
    return this.decided(await this.answerTo(question));
  }

  async approve(review: Review, approval: Review['approval'], name: string): Promise<Decision> {
    return this.decided(await this.answerToReview(review, approval, name));
  }

  /** Works until the person leaves. */
  untilInterrupted<T>(target: Target, work: () => Promise<T>): Promise<T> {
    return this.interruption.untilInterrupted(work, () => this.stopOn(target));
  }

  private stopOn({ stackName, environment }: Target): Stop {
    const status = `\`${make('status', environment)}\` tells how things stand`;
    switch (this.begun) {
      case 'nothing':
        return new Stop('interrupted', `interrupted: ${stackName} was not changed`);
      case 'under way':
        return new Stop('left-running', 'interrupted: what was approved may go on without you', status);
      case 'ended':
        return new Stop(
          'interrupted',
          'interrupted: what was approved is done, and nothing else begun',
          status,
        );
    }
  }

  private decided(decision: Decision): Decision {
    this.interruption.throwIfInterrupted();
    if (decision === 'yes') this.begun = 'under way';
    return decision;
  }

  private async answerTo({ text, routine }: Question): Promise<Decision> {
    if (this.given.yes && routine) return 'yes';
    if (!this.terminal.isTerminal) return 'nobody';
    return this.asked(async () => this.yesOrNo(await this.terminal.ask(`\n${text} [y/N] `)));
  }

  private async answerToReview(
    review: Review,
    approval: Review['approval'],
    name: string,
  ): Promise<Decision> {
    this.interruption.throwIfInterrupted();
    return this.asked(async () => {
      this.showReview(review, false);
      if (this.given.confirm === name) return 'yes';
      if (this.given.yes && approval.kind === 'plain') return 'yes';
      if (!this.terminal.isTerminal) return 'nobody';
      return approval.kind === 'plain'
        ? this.plainly(review, name)
        : this.byName(review, approval.because, name);
    });
  }

  onInterrupt(handler: () => void): () => void {
    return this.interruption.handle(handler);
  }

  async interrupted(ways: readonly InterruptChoice[]): Promise<InterruptChoice> {
    if (!this.terminal.isTerminal) return 'leave';
    return this.asked(async () => {
      const answer = await this.terminal.ask(
        `\n${ways.map((way) => WAYS[way]).join(', ')}? [Enter: watch on] `,
      );
      // Ctrl-C once more, or the end of the input: nobody stays to watch.
      if (answer === undefined) return 'leave';
      const letter = answer.trim().charAt(0).toLowerCase();
      return ways.find((way) => LETTERS[way] === letter) ?? 'go on';
    });
  }

  private async plainly(review: Review, name: string): Promise<Decision> {
    for (;;) {
      const answer = await this.terminal.ask(`\nDeploy this to ${name}? [y/N, d for details] `);
      if (answer?.trim().toLowerCase() !== 'd') return this.yesOrNo(answer);
      this.showReview(review, true);
    }
  }

  private async byName(review: Review, because: readonly string[], name: string): Promise<Decision> {
    for (;;) {
      const reasons = because.map((reason) => `  ${reason}\n`).join('');
      const answer = await this.terminal.ask(
        `\n${reasons}Type ${name} to ${review.action === 'Delete' ? 'delete it' : 'deploy this all the same'} [d for details]: `,
      );
      if (answer?.trim().toLowerCase() !== 'd') return answer?.trim() === name ? 'yes' : 'no';
      this.showReview(review, true);
    }
  }

  private yesOrNo(answer: string | undefined): Decision {
    return /^y(es)?$/i.test(answer?.trim() ?? '') ? 'yes' : 'no';
  }

  private async asked<T>(question: () => Promise<T>): Promise<T> {
    this.display.pause();
    try {
      return await question();
    } finally {
      this.display.resume();
    }
  }
}

const WAYS: Readonly<Record<InterruptChoice, string>> = {
  cancel: '[c]ancel the update',
  delete: '[d]elete what was made so far',
  leave: '[l]eave it running',
  'go on': '[w]atch on',
};
const LETTERS: Readonly<Record<InterruptChoice, string>> = {
  cancel: 'c',
  delete: 'd',
  leave: 'l',
  'go on': 'w',
};

/** The review as people read it in a terminal, or in a log. */
export function textOf(review: Review, { terminal, full }: { terminal: Terminal; full: boolean }): string {
  const { columns } = terminal.size();
  return textReview(review, {
    width: columns,
    colour: terminal.colour,
    full,
    ...(terminal.isTerminal && { hint: 'press d to show all' }),
  });
}
