/**
 * A folder in the project's cache or, if that is not writable, in the project's folder of the user's cache directory;
 * `undefined` if neither is writable.
 */
export function cacheFolder(project: string, ...path: readonly string[]): string | undefined;
