import { type Answer, type CaptureTerminal, captureTerminal } from '../terminal/capture-terminal';

/** Somebody at a terminal, who will answer this, question by question. */
export function person(...answers: Answer[]): CaptureTerminal {
  const terminal = captureTerminal({ isTerminal: true });
  terminal.answers.push(...answers);
  return terminal;
}
