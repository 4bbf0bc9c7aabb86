import type { DeployEvent } from '../../deploy/operator';
import { toJson } from '../../deploy/show/json';
import { PlainLines } from '../../deploy/show/plain';
import { Progress } from '../../deploy/show/progress';
import { viewOf } from '../../deploy/show/view';
import { painter } from '../../terminal/paint';
import { clipped, harmless, wrapped } from '../../terminal/text';
import { Painter } from './painter';
import type { Terminal } from './terminal';

/** Shows the events of a command. */
export interface Display {
  show(event: DeployEvent): void;
  /** Stops drawing, for a question, until `resume`. */
  pause(): void;
  resume(): void;
  end(): void;
}

const HIDE_CURSOR = '\u001B[?25l';
const SHOW_CURSOR = '\u001B[?25h';
const FRAME = 120;
const SPINNER = '⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏';
/** A step that is faster than this shows no spinner. In milliseconds. */
const QUICK = 250;

/** A view for people, redrawn in place. */
export class LiveDisplay implements Display {
  private readonly painter: Painter;
  /** The operations that are followed, by the IDs of their stacks. */
  private readonly operations = new Map<string, Progress>();
  private step: { readonly doing: string; readonly since: number } | undefined;
  private timer: NodeJS.Timeout | undefined;
  private paused = false;
  /** Whether the cursor is directly below a finished view. */
  private belowView = false;
  private readonly offResize: () => void;

  constructor(private readonly terminal: Terminal) {
    this.painter = new Painter(terminal);
    this.offResize = terminal.onResize(() => this.draw());
  }

  show(event: DeployEvent): void {
    if (this.belowView) this.terminal.write('\n');
    this.belowView = false;
    switch (event.type) {
      case 'step':
        this.step = { doing: event.doing, since: Date.now() };
        break;
      case 'step-done':
        this.step = undefined;
        this.painter.clear();
        this.stay(this.paint('good', '✔'), event.done);
        break;
      case 'note':
        this.stay(this.paint('busy', '•'), event.text);
        break;
      case 'watch':
        if (this.operations.size === 0) {
          this.painter.release();
          this.terminal.write(`\n${HIDE_CURSOR}`);
        }
        this.operations.set(event.stackId, new Progress(event));
        break;
      default:
        this.operations.get(event.operation ?? '')?.take(event);
    }
    this.tick();
    if (event.type === 'ended' && !this.paused) this.settle();
  }

  pause(): void {
    this.paused = true;
    if (this.step) this.painter.clear();
    else this.painter.release();
    this.terminal.write(SHOW_CURSOR);
  }

  resume(): void {
    this.paused = false;
    this.settle();
    if (this.operations.size > 0 || this.step) {
      if (this.operations.size > 0) this.terminal.write(HIDE_CURSOR);
      this.draw();
    }
  }

  end(): void {
    clearInterval(this.timer);
    this.offResize();
    if (this.step) this.painter.clear();
    if (this.operations.size > 0) this.terminal.write(SHOW_CURSOR);
    this.painter.release();
  }

  /** The views of finished operations stay on the screen. */
  private settle(): void {
    const over = [...this.operations].filter(([, { ended }]) => ended !== undefined);
    if (over.length === 0) return;
    const rest = this.operations.size - over.length;
    if (rest === 0) this.draw();
    for (const [id, progress] of over) {
      this.operations.delete(id);
      if (rest > 0) this.painter.print([...this.viewOf(progress, 1), '']);
    }
    if (rest > 0) return;
    this.painter.release();
    this.terminal.write(SHOW_CURSOR);
    this.belowView = true;
  }

  /** @param among the number of views that share the screen */
  private viewOf(progress: Progress, among: number): string[] {
    const { columns, rows } = this.terminal.size();
    const height = Math.floor(rows / among);
    return viewOf(progress, { width: columns, height, color: this.terminal.color, now: Date.now() });
  }

  private stay(mark: string, text: string): void {
    const { columns } = this.terminal.size();
    const [first = '', ...more] = wrapped(harmless(text), columns - 2);
    const lines = [`${mark} ${first}`, ...more.map((line) => `  ${line}`)];
    if (this.paused) this.terminal.write(lines.map((line) => `${line}\n`).join(''));
    else this.painter.print(lines);
  }

  private paint(style: 'good' | 'busy' | 'faint', text: string): string {
    return painter(this.terminal.color)(style, text);
  }

  private tick(): void {
    this.draw();
    this.timer ??= setInterval(() => this.draw(), FRAME).unref();
  }

  private draw(): void {
    if (this.paused) return;
    const { columns } = this.terminal.size();
    const now = Date.now();
    const shown = [...this.operations.values()];
    if (shown.length > 0)
      this.painter.draw(
        shown.flatMap((progress, index) => [
          ...(index > 0 ? [''] : []),
          ...this.viewOf(progress, shown.length),
        ]),
      );
    else if (this.step && now - this.step.since > QUICK) {
      const spinner = SPINNER[Math.floor(now / FRAME) % SPINNER.length] ?? '';
      this.painter.draw([`${this.paint('busy', spinner)} ${clipped(this.step.doing, columns - 2)}`]);
    }
  }
}

/** Plain lines with the time, for logs. */
export class PlainDisplay implements Display {
  private readonly lines = new PlainLines();

  constructor(private readonly write: (text: string) => void) {}

  show(event: DeployEvent): void {
    for (const line of this.lines.linesOf(event, Date.now())) this.write(`${line}\n`);
  }

  pause(): void {}
  resume(): void {}
  end(): void {}
}

/** One JSON object per line, for scripts. */
export class JsonDisplay implements Display {
  constructor(private readonly write: (text: string) => void) {}

  show(event: DeployEvent): void {
    this.write(`${toJson({ at: Date.now(), ...event })}\n`);
  }

  pause(): void {}
  resume(): void {}
  end(): void {}
}
