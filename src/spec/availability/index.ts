/** What services offer in some Region. Distilled by `generate/availability-folder.ts`. */

/** Sizes by family (`db.t3`), by `<resource type>.<property>`. */
export function instanceTypes(): Readonly<Record<string, Readonly<Record<string, string>>>> {
  return require('./instance-types.json');
}

/** Versions by engine, by resource type; `engines` lists the engines. */
export function engineVersions(): Readonly<Record<string, Readonly<Record<string, string>>>> {
  return require('./engine-versions.json');
}
