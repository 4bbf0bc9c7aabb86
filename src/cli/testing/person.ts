import { type Answer, type CaptureTerminal, captureTerminal } from '../terminal/capture-terminal';

/** A person at a terminal who gives these answers, one for each question. */
export function person(...answers: Answer[]): CaptureTerminal {
  const terminal = captureTerminal({ isTerminal: true });
  terminal.answers.push(...answers);
  return terminal;
}
