import { comment } from '../../src/template';

type Control = `CT.${string}.PR.${number}`;

/** Controls of AWS Control Tower that a resource doesn't meet, with reasons. `make policy` reads them from the metadata. */
export function exceptions(reasons: Readonly<Record<Control, string>>) {
  return { guard: { SuppressedRules: Object.keys(reasons), Reasons: reasons } };
}

/** Rules of cfn-lint that a stack or resource doesn't meet, with the reason as a comment. */
export function lintExceptions(reason: string, ...rules: readonly [string, ...string[]]) {
  return { 'cfn-lint': comment(reason, { config: { ignore_checks: rules } }) };
}

/** The metadata of a root stack. */
export const packagedPaths = lintExceptions(
  '`aws cloudformation package` replaces the paths of the nested stacks with URLs.',
  'W3002',
);
