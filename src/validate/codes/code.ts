export type Severity = 'error' | 'warning' | 'info';

/** Documentation of a finding code. A code has one severity. */
export interface Code {
  readonly severity: Severity;
  /** What is wrong, in one line; shown in documentation and SARIF's rule list. */
  readonly summary: string;
  /** How to fix it, unless the finding gives more specific advice. */
  readonly advice: string;
}
