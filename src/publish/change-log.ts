import type { ContractChange } from './contract-changes';

/** One release in the change log, the newest first. */
export interface LoggedRelease {
  readonly version: string;
  /** Absent for the first one. */
  readonly since?: string;
  readonly changes: readonly ContractChange[];
}

const HEADINGS = { major: 'Breaks', minor: 'New', patch: 'Changed' } as const;

/** For people: what those who use the templates must know, version by version. */
export function changeLogMarkdown(releases: readonly LoggedRelease[]): string {
  const sections = releases.map(({ version, since, changes }) => [
    `## ${version}`,
    ...(changes.length === 0
      ? [since === undefined ? 'The first release.' : `No contract changed since ${since}.`]
      : Object.entries(HEADINGS).flatMap(([level, heading]) => {
          const lines = changes.filter((change) => change.level === level);
          return lines.length === 0
            ? []
            : [
                `### ${heading}`,
                lines.map(({ template, message }) => `- \`${template}\`: ${message}`).join('\n'),
              ];
        })),
  ]);
  const intro =
    'What changed in the parameters and outputs of the templates, version by version. A break raises the first number, an addition the second.';
  return `${['# Changes of the contracts', intro, ...sections.flat()].join('\n\n')}\n`;
}

/** For machines. */
export function changeLogJson(releases: readonly LoggedRelease[]): string {
  return `${JSON.stringify({ releases }, undefined, 2)}\n`;
}
