import type { SemVer } from 'semver';
import parse from 'semver/functions/parse';

/** The effect of a release on users of the templates. */
export type Level = 'major' | 'minor' | 'patch';

/** `1.2.3` or `v1.2.3`. Pre-releases and build metadata are not accepted: neither `latest/` nor contracts know them. */
export function parseVersion(text: string): SemVer | undefined {
  return /^v?[\d.]+$/.test(text) ? (parse(text) ?? undefined) : undefined;
}
