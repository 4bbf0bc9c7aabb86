import type { Session } from './session';

/** The sentence in which CloudFormation tells which resources made an operation fail. */
export function failedResources(session: Session, failed: readonly string[]): string {
  const created = failed.filter((logicalId) => session.resource(logicalId)?.status === 'CREATE_FAILED');
  const updated = failed.filter((logicalId) => session.resource(logicalId)?.status === 'UPDATE_FAILED');
  const listed = (verb: string, names: readonly string[]): string =>
    names.length === 0
      ? ''
      : `The following resource(s) failed to ${verb}: [${[...names].sort().join(', ')}]. `;
  return `${listed('create', created)}${listed('update', updated)}`;
}

export function failedDeletions(failed: readonly string[]): string {
  return `The following resource(s) failed to delete: [${[...failed].sort().join(', ')}]. `;
}
