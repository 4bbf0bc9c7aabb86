import { plural } from '../../document/show';
import type { Severity } from '../codes/code';
import type { Located } from '../finding';
import type { Validation } from '../validate';

export type Counts = Readonly<Record<Severity | 'accepted', number>>;

/** The number of open findings per severity, and of accepted findings. */
export function counts(findings: readonly Located[]): Counts {
  const of = (severity: Severity): number =>
    findings.filter((each) => each.severity === severity && each.accepted === undefined).length;
  return {
    error: of('error'),
    warning: of('warning'),
    info: of('info'),
    accepted: findings.filter(({ accepted }) => accepted !== undefined).length,
  };
}

/** The last line of a report: `2 errors, 1 warning in 8 files`. */
export function summary({ documents, findings }: Validation): string {
  const { error, warning, info, accepted } = counts(findings);
  const parts = [
    ...(error > 0 ? [plural(error, 'error')] : []),
    ...(warning > 0 ? [plural(warning, 'warning')] : []),
    ...(info > 0 ? [`${info} info`] : []),
    ...(accepted > 0 ? [`${accepted} accepted`] : []),
  ];
  return `${parts.length === 0 ? 'no findings' : parts.join(', ')} in ${plural(documents.length, 'file')}`;
}
