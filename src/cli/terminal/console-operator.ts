import type { Decision, DeployEvent, InterruptChoice, Operator, Question } from '../../deploy/operator';
import { Stop } from '../../deploy/stop';
import { make, type Place } from '../../deploy/target';
import { type Approval, type SystemReview, textSystem } from '../../review';
import { wrapped } from '../../terminal/text';
import type { Display } from './display';
import { Interrupts } from './interrupts';
import type { Terminal } from './terminal';

/** The approvals on the command line. */
export interface Preapproval {
  readonly yes: boolean;
  /** The stack's name, which approves changes that put data at risk. */
  readonly confirm: string | undefined;
}

/** What a command is about. */
interface Subject {
  readonly name: string;
  readonly request: Place;
}

/** Shows the review in the format of the command. */
export type ShowReview = (review: SystemReview, full: boolean) => void;

/** A person at a terminal, or their approvals on the command line. */
export class ConsoleOperator implements Operator {
  private readonly interruption: Interrupts;
  /** The state of the operation that this person approved, or follows. */
  private begun: 'nothing' | 'under way' | 'ended' = 'nothing';

  /** The number of operations that are followed. */
  private running = 0;

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
    if (event.type === 'watch') {
      this.begun = 'under way';
      this.running += 1;
    }
    if (event.type === 'ended') {
      this.running -= 1;
      if (this.running === 0) this.begun = 'ended';
    }
    this.display.show(event);
  }

  async confirm(question: Question): Promise<Decision> {
    return this.decided(await this.answerTo(question));
  }

  async approve(review: SystemReview, approval: Approval): Promise<Decision> {
    return this.decided(await this.answerToReview(review, approval));
  }

  /** Works until the person interrupts. */
  untilInterrupted<T>(subject: Subject, work: () => Promise<T>): Promise<T> {
    return this.interruption.untilInterrupted(work, () => this.stopOn(subject));
  }

  private stopOn({ name, request }: Subject): Stop {
    const status = `\`${make('status', request)}\` shows the state`;
    switch (this.begun) {
      case 'nothing':
        return new Stop('interrupted', `interrupted: ${name} was not changed`);
      case 'under way':
        return new Stop(
          'left-running',
          'interrupted: the approved operation may continue in the background',
          status,
        );
      case 'ended':
        return new Stop(
          'interrupted',
          'interrupted: the approved operation is complete, and no other was started',
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
    if (!this.terminal.isTerminal) return 'unattended';
    return this.asked(async () =>
      this.yesOrNo(await this.terminal.ask(`\n${this.fitted(`${text} [y/N]`)} `)),
    );
  }

  private async answerToReview(review: SystemReview, approval: Approval): Promise<Decision> {
    const { name } = review;
    this.interruption.throwIfInterrupted();
    return this.asked(async () => {
      this.showReview(review, false);
      if (this.given.confirm === name) return 'yes';
      if (this.given.yes && approval.kind === 'plain') return 'yes';
      if (!this.terminal.isTerminal) return 'unattended';
      return approval.kind === 'plain' ? this.plainly(review) : this.byName(review, approval.because);
    });
  }

  onInterrupt(handler: () => void): () => void {
    return this.interruption.handle(handler);
  }

  async interrupted(choices: readonly InterruptChoice[], ended: AbortSignal): Promise<InterruptChoice> {
    if (!this.terminal.isTerminal) return 'leave';
    const question = `\n${choices.map((choice) => CHOICES[choice]).join(', ')}? [Enter: keep watching] `;
    return this.asked(async () => {
      for (;;) {
        const answer = await this.terminal.ask(question, ended);
        if (ended.aborted) return 'watch';
        // A second Ctrl-C, or the end of the input.
        if (answer === undefined) return 'leave';
        const word = answer.trim().toLowerCase();
        const choice =
          word === '' ? 'watch' : choices.find((each) => each === word || each.charAt(0) === word);
        if (choice) return choice;
        this.terminal.write(`${JSON.stringify(answer)} is not one of ${choices.join(', ')}.\n`);
      }
    });
  }

  private async plainly(review: SystemReview): Promise<Decision> {
    for (;;) {
      const answer = await this.terminal.ask(`\nDeploy this to ${review.name}? [y/N, d for details] `);
      if (answer?.trim().toLowerCase() !== 'd') return this.yesOrNo(answer);
      this.showReview(review, true);
    }
  }

  private async byName(review: SystemReview, because: readonly string[]): Promise<Decision> {
    const { name, stacks } = review;
    const deletes = stacks.every((each) => each.review?.action === 'Delete');
    for (;;) {
      const reasons = because.map((reason) => `${this.fitted(reason, 2)}\n`).join('');
      const answer = await this.terminal.ask(
        `\n${reasons}Type ${name} to ${deletes ? 'delete it' : 'deploy this anyway'} [d for details]: `,
      );
      if (answer?.trim().toLowerCase() !== 'd') return answer?.trim() === name ? 'yes' : 'no';
      this.showReview(review, true);
    }
  }

  /** Breaks lines between words: a terminal breaks them anywhere. */
  private fitted(text: string, indent = 0): string {
    const width = Math.max(20, this.terminal.size().columns - indent - 1);
    return text
      .split('\n')
      .flatMap((line) => wrapped(line, width))
      .map((line) => ' '.repeat(indent) + line)
      .join('\n');
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

/** Each is answered with its name, or with the first letter of its name. */
const CHOICES: Readonly<Record<InterruptChoice, string>> = {
  cancel: '[c]ancel the update',
  delete: '[d]elete what was created',
  leave: '[l]eave it running',
  watch: 'keep [w]atching',
};

/** The review as text for a terminal or a log. */
export function textOf(
  review: SystemReview,
  { terminal, full }: { terminal: Terminal; full: boolean },
): string {
  const { columns } = terminal.size();
  return textSystem(review, {
    width: columns,
    color: terminal.color,
    full,
    ...(terminal.isTerminal && { hint: 'press d to show all' }),
  });
}
