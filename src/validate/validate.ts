import type { Document } from '../document/document';
import { applyAcceptances } from './acceptance';
import type { Code } from './codes/code';
import { type Finding, finding, type Located } from './finding';
import { Library, type TemplateFile } from './library';
import { locateAll } from './locate';
import { isManifests, validateManifests } from './manifests';
import type { Rule } from './rule';
import { rules as allRules } from './rules';
import { runRules } from './run-rules';
import { sharedValidators } from './schema/validators';
import { noSettings, reasonOff, type Settings } from './settings/settings';

export interface ValidateOptions {
  /** The TypeScript line that created a resource, parameter or output of one of our own templates. */
  readonly source?: (file: string, logicalId: string) => string | undefined;
  /** @default every rule */
  readonly rules?: readonly Rule[];
  /** Whether local templates of nested stacks are validated too. @default true */
  readonly nested?: boolean;
  /** What validate.json says. @default nothing */
  readonly settings?: Settings;
}

export interface Validation {
  /** Every validated file: those passed, then nested templates. */
  readonly documents: readonly Document[];
  /** Sorted by file, line and column. */
  readonly findings: readonly Located[];
  /** The codes of the project's rules. */
  readonly ownCodes: ReadonlyMap<string, Code>;
  /** The address of the published catalogue. */
  readonly catalogue?: string;
}

/** Validates template files and the local templates of their nested stacks. */
export function validateFiles(files: readonly string[], options: ValidateOptions = {}): Validation {
  const library = new Library();
  for (const file of files) library.open(file);
  return validateLibrary(library, options);
}

/** Validates a template in memory. Paths of nested stacks are relative to its file. */
export function validateDocument(document: Document, options: ValidateOptions = {}): Validation {
  const library = new Library();
  library.add(document);
  return validateLibrary(library, options);
}

function validateLibrary(library: Library, options: ValidateOptions): Validation {
  const documents: Document[] = [];
  const findings: Located[] = [];
  const { nested = true } = options;
  for (const file of nested ? library.all() : [...library.all()]) {
    documents.push(file.document);
    findings.push(...validateFile(file, library, options));
  }
  sharedValidators().save();
  const { codes, catalogue } = options.settings ?? noSettings;
  return { documents, findings, ownCodes: codes, ...(catalogue !== undefined && { catalogue }) };
}

function validateFile(
  { document, template }: TemplateFile,
  library: Library,
  options: ValidateOptions,
): Located[] {
  if (isManifests(document)) return sorted(validateManifests(document));
  const found: Finding[] = document.problems.map(({ code, message }) => finding(code, [], message));
  if (!template) return locateAll(document, found, options);
  const { rules = allRules, settings = noSettings } = options;
  found.push(
    ...runRules([...rules, ...settings.rules], template, (path) => library.child(document.file, path)),
  );
  const judged = applyAcceptances(template, found, settings.codes).map((each) => {
    const reason = each.accepted ?? reasonOff(settings, document.file, each.code);
    return reason === undefined ? each : { ...each, accepted: reason };
  });
  return sorted(locateAll(document, judged, options));
}

/** In the order of the text, without duplicates: loops and branches may produce the same finding twice. */
function sorted(findings: readonly Located[]): Located[] {
  const once = new Map(
    findings.map((each) => [`${each.code} ${each.line}:${each.column} ${each.message}`, each]),
  );
  return [...once.values()].sort(
    (a, b) => a.line - b.line || a.column - b.column || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0),
  );
}
