import { readFileSync } from 'node:fs';
import { validate } from '@actions/languageservice';
import { TextDocument } from 'vscode-languageserver-textdocument';

/** Prints the findings of GitHub's language service: syntax, keys, expressions, contexts, dependencies of jobs. */
async function lint(file: string): Promise<void> {
  const document = TextDocument.create(`file:///${file}`, 'yaml', 1, readFileSync(file, 'utf8'));
  for (const { message, range } of await validate(document))
    process.stdout.write(`${file}:${range.start.line + 1}: ${message}\n`);
}

for (const file of process.argv.slice(2)) void lint(file);
