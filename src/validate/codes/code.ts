export type Severity = 'error' | 'warning' | 'info';

/** What the register knows of a code. One code has one severity, wherever it is found. */
export interface Code {
  readonly severity: Severity;
  /** What the code stands for, in one line: documentation and SARIF's rule list show it. */
  readonly summary: string;
  /** What to do about it, where the finding itself doesn't say it better. */
  readonly advice: string;
}
