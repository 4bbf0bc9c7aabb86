import { listed } from '../../../document/show';
import type { Template } from '../../../document/template';
import { engineVersions } from '../../../spec/availability';
import { resourceSettings } from '../../analysis/settings';
import { type Finding, finding } from '../../finding';
import { didYouMean } from '../../suggest';

const TYPES: ReadonlySet<string> = new Set([
  'AWS::ElastiCache::CacheCluster',
  'AWS::RDS::DBCluster',
  'AWS::RDS::DBInstance',
]);
/** Engines of other services on the same types, and engines that are not listed by version. */
const OTHER_ENGINES = /^(docdb|neptune|aurora)$/;

/** The engine exists, and so does its version, unless it is newer than those that are known. */
export function* databaseEngines(template: Template): Iterable<Finding> {
  for (const { resource, properties } of resourceSettings(template)) {
    if (!TYPES.has(resource.type)) continue;
    const engine = properties.get('Engine');
    const name = engine.scalar?.toLowerCase();
    if (name === undefined || /[{}]/.test(name) || OTHER_ENGINES.test(name)) continue;
    const known = engineVersions()[resource.type] ?? {};
    const engines = known.engines?.split(' ') ?? [];
    if (!engines.includes(name)) {
      yield finding('schema/enum', engine.path, `${resource.type} has no engine ${name}`, {
        advice: `use ${listed(engines, 9, 'or')}`,
      });
      continue;
    }
    const version = properties.get('EngineVersion');
    const written = version.scalar;
    const versions = known[name]?.split(' ') ?? [];
    if (
      written !== undefined &&
      versions.length > 0 &&
      !isKnown(written, versions) &&
      !isNewer(written, versions)
    )
      yield finding(
        'schema/enum',
        version.path,
        `${name} has no version ${written}`,
        didYouMean(written, versions),
      );
  }
}

/** A version, or the beginning of one: the service completes it. */
function isKnown(version: string, versions: readonly string[]): boolean {
  return versions.some((each) => each === version || each.startsWith(`${version}.`));
}

/** A later patch of a known line, or a later line. */
function isNewer(version: string, versions: readonly string[]): boolean {
  if (!/^\d/.test(version)) return false;
  const line = version.split('.').slice(0, -1).join('.');
  const ofLine = versions.filter((each) => line !== '' && each.startsWith(`${line}.`));
  const others = ofLine.length > 0 ? ofLine : versions;
  return others.every((each) => compare(version, each) > 0);
}

function compare(left: string, right: string): number {
  return left.localeCompare(right, 'en', { numeric: true });
}
