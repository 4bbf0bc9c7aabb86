import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { codes } from '../codes';
import type { Code, Severity } from '../codes/code';
import type { Located } from '../finding';
import { rulePage } from '../rule-page';
import type { Validation } from '../validate';

/** SARIF 2.1.0, which code hosts use to show findings in pull requests. */
export function sarifReport(validation: Validation): string {
  const all: Readonly<Record<string, Code>> = { ...codes, ...Object.fromEntries(validation.ownCodes) };
  const names = Object.keys(all);
  const report = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'stacks validate',
            rules: Object.entries(all).map(([id, { severity, summary, advice }]) => ({
              id,
              shortDescription: { text: summary },
              help: { text: advice },
              ...(validation.catalogue !== undefined &&
                Object.hasOwn(codes, id) && {
                  helpUri: `${validation.catalogue.replace(/\/$/, '')}/${rulePage(id)}`,
                }),
              defaultConfiguration: { level: level(severity) },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        artifacts: validation.documents.map(({ file }) => ({ location: { uri: uri(file) } })),
        results: validation.findings.map((each) => result(each, names.indexOf(each.code))),
      },
    ],
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function result(each: Located, ruleIndex: number): object {
  const {
    code,
    severity,
    message,
    advice,
    file,
    line,
    column,
    endLine,
    endColumn,
    logicalId,
    path,
    accepted,
  } = each;
  return {
    ruleId: code,
    ruleIndex,
    level: level(severity),
    message: { text: advice === undefined ? message : `${message}: ${advice}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uri(file) },
          region: { startLine: line, startColumn: column, endLine, endColumn },
        },
        ...(logicalId !== undefined && {
          logicalLocations: [{ name: logicalId, fullyQualifiedName: path.join('/'), kind: 'resource' }],
        }),
      },
    ],
    ...(accepted !== undefined && {
      suppressions: [{ kind: 'inSource', status: 'accepted', justification: accepted }],
    }),
  };
}

function level(severity: Severity): 'error' | 'warning' | 'note' {
  return severity === 'info' ? 'note' : severity;
}

/** Relative if the file is in the working directory, as code hosts expect. */
function uri(file: string): string {
  const inside = !file.startsWith('..') && resolve(file).startsWith(resolve('.')) && !file.startsWith('/');
  return inside ? encodeURI(file.replaceAll('\\', '/')) : pathToFileURL(file).href;
}
