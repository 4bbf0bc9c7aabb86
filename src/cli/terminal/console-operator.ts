import type { Decision, DeployEvent, InterruptWay, Operator, Question } from '../../deploy/operator';
import { type Review, textReview } from '../../review';
import type { Display } from './display';
import type { Terminal } from './terminal';

/** What was said on the command line, before anything was asked. */
export interface Given {
  readonly yes: boolean;
  /** The stack's name, for what needs more than a yes. */
  readonly confirm: string | undefined;
}

/** Shows the review; the text for people is one of the formats. */
export type ShowReview = (review: Review, full: boolean) => void;

/** A person at a terminal, or the words that they gave along. */
export class ConsoleOperator implements Operator {
  constructor(
    readonly name: string,
    private readonly terminal: Terminal,
    private readonly display: Display,
    private readonly given: Given,
    private readonly showReview: ShowReview,
  ) {}

  report(event: DeployEvent): void {
    this.display.show(event);
  }

  async confirm({ text, routine }: Question): Promise<Decision> {
    if (this.given.yes && routine) return 'yes';
    if (!this.terminal.isTerminal) return 'nobody';
    return this.asked(async () => this.yesOrNo(await this.terminal.ask(`\n${text} [y/N] `)));
  }

  async approve(review: Review, approval: Review['approval'], name: string): Promise<Decision> {
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
    return this.terminal.onInterrupt(handler);
  }

  async interrupted(ways: readonly InterruptWay[]): Promise<InterruptWay> {
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

const WAYS: Readonly<Record<InterruptWay, string>> = {
  cancel: '[c]ancel the update',
  delete: '[d]elete what was made so far',
  leave: '[l]eave it running',
  'go on': '[w]atch on',
};
const LETTERS: Readonly<Record<InterruptWay, string>> = {
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
    ...(terminal.isTerminal && { hint: 'd shows it' }),
  });
}
