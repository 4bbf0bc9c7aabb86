import type { WriteFileOptions } from 'node:fs';

/** Writes a file or folder beside its place, then renames it: a reader sees the old content or the new, never a part. */
export function replaceAtomically(path: string, write: (draft: string) => void): void;

export function writeAtomically(file: string, content: string | Uint8Array, options?: WriteFileOptions): void;
