/**
 * Retained always, not by environment: a DeletionPolicy takes no condition without AWS::LanguageExtensions, and AWS warns
 * that a template with that transform can't be updated with `--use-previous-template`.
 */
export const kept = { DeletionPolicy: 'RetainExceptOnCreate', UpdateReplacePolicy: 'Retain' } as const;

/** Goes with its stack: said aloud where one might expect otherwise. */
export const disposable = { DeletionPolicy: 'Delete', UpdateReplacePolicy: 'Delete' } as const;
