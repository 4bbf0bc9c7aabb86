import type { ContractChange } from './contract-changes';

/** One release in the change log, the newest first. */
export interface LoggedRelease {
  readonly version: string;
  /** Absent for the first release. */
  readonly since?: string;
  readonly changes: readonly ContractChange[];
}

const HEADINGS = { major: 'Breaking', minor: 'Added', patch: 'Changed' } as const;

/** The change log for users of the templates. */
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
    'Changes of the parameters and outputs of the templates, by version. Breaking changes need a new major version, additions a new minor version.';
  return `${['# Changes of the contracts', intro, ...sections.flat()].join('\n\n')}\n`;
}

/** The change log as JSON. */
export function changeLogJson(releases: readonly LoggedRelease[]): string {
  return `${JSON.stringify({ releases }, undefined, 2)}\n`;
}
