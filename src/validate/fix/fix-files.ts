import { writeFileSync } from 'node:fs';
import { createTwoFilesPatch } from 'diff';
import { readDocument } from '../../document/read-document';
import type { Settings } from '../settings/settings';
import { fixText } from './fix-text';

/** Applies safe fixes to files, and returns the differences. Files that cannot be read are left to the validation. */
export function fixFiles(files: readonly string[], settings: Settings): string {
  return files
    .map((file) => {
      const { text } = readDocument(file);
      const fixed = fixText(file, text, { settings });
      if (fixed.text === text) return '';
      writeFileSync(file, fixed.text);
      return createTwoFilesPatch(file, file, text, fixed.text, '', '', { context: 2 });
    })
    .join('');
}
