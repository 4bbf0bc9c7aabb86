/**
 * Retains a resource in every environment. A DeletionPolicy can depend on a parameter only with AWS::LanguageExtensions, and
 * AWS warns that a template with that transform can't be updated with `--use-previous-template`.
 */
export const kept = { DeletionPolicy: 'RetainExceptOnCreate', UpdateReplacePolicy: 'Retain' } as const;

/** Deletes a resource together with its stack. Stated where a reader might expect it to be retained. */
export const disposable = { DeletionPolicy: 'Delete', UpdateReplacePolicy: 'Delete' } as const;

/** Takes a final snapshot of a database before it is deleted. Its backups and the snapshot outlive the stack. */
export const snapshotted = { DeletionPolicy: 'Snapshot', UpdateReplacePolicy: 'Snapshot' } as const;
