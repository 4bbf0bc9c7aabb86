import type { Data } from '../document/data';
import { type ResourceSpec, resourceSpec } from '../spec/resource-spec';
import { locateCalls } from './calls';
import { type Causation, causesOf } from './causes';
import type { Cause, Certainty, Listed, TargetChange } from './change-tree';
import { conceal, secretPaths } from './conceal';
import { type Difference, differences, overlap, type Path } from './differences';
import { requiresRecreation } from './recreation';
import {
  byName,
  evaluateSection,
  expressionOf,
  type ResourceView,
  type ResourceViews,
} from './resource-views';
import { shown } from './shown';
import { isValueObject, unknowns, type Value } from './value';

const SECTIONS = [
  'Properties',
  'Metadata',
  'CreationPolicy',
  'UpdatePolicy',
  'DeletionPolicy',
  'UpdateReplacePolicy',
] as const;
type Section = (typeof SECTIONS)[number];

/** All changes of a resource, with the causes that AWS would report. */
export function compareResource(views: ResourceViews, causation: Causation): TargetChange[] {
  const spec = resourceSpec(views.after.resource.type);
  return SECTIONS.flatMap((section) => compareSection(section, views, causation, spec));
}

/**
 * AWS compares in two ways. With IncludePropertyValues, it compares the present values with the future ones, as far as it
 * can compute them. Without, it compares the templates and adds what may change through references.
 */
function compareSection(
  section: Section,
  views: ResourceViews,
  causation: Causation,
  spec: ResourceSpec | undefined,
): TargetChange[] {
  const before = sectionOf(views.before, section);
  const after = sectionOf(views.after, section);
  const expected = sectionOf(views.expected, section);
  const calls = locateCalls(expressionOf(views.after, section), views.after.template, [section]);
  const causesAt = (path: Path): Cause[] =>
    causesOf(
      calls.filter((call) => overlap(call.path, path)).flatMap((call) => call.references),
      causation,
    );
  const valued = differences(before, after, [section]);
  const written = differences(
    sectionOf({ ...views.before, lookup: byName }, section),
    sectionOf({ ...views.after, lookup: byName }, section),
    [section],
  );
  const secrets = [...secretPaths(views.before, section), ...secretPaths(views.after, section)];
  const target = (difference: Difference, causes: Cause[]): TargetChange => ({
    ...whereOf(section, difference.path, spec),
    ...valuesOf(difference, at(expected, difference.path), (value) =>
      conceal(shown(value), difference.path, secrets),
    ),
    certainty: certainty(difference.path, before, expected),
    causes,
  });

  const shownTargets = valued.map((difference) => {
    const listed = reaches(written, difference.path) ? undefined : 'with values';
    return target(difference, withDirect(causesAt(difference.path), listed));
  });
  const writtenOnly = written
    .filter(({ path }) => !reaches(valued, path))
    .map((difference) => {
      const causes = withDirect(causesAt(difference.path));
      return target(valuesAt(difference.path, before, after), hidden(causes));
    });
  const rippled = calls
    .filter(({ path }) => !reaches(valued, path) && !reaches(written, path))
    .flatMap((call) => {
      const causes = causesOf(call.references, causation).filter(
        ({ source }) => source !== 'ParameterReference',
      );
      return causes.length > 0 ? [target(valuesAt(call.path, before, after), hidden(causes))] : [];
    });
  return [...shownTargets, ...writtenOnly, ...rippled];
}

/** Missing properties equal empty properties. */
function sectionOf(view: ResourceView, section: Section): Value | undefined {
  return evaluateSection(view, section) ?? (section === 'Properties' ? {} : undefined);
}

/**
 * AWS reports a direct change as Dynamic if it has another possible cause. The order of causes is not fixed: usually
 * parameters precede the direct change and resources follow it.
 */
function withDirect(others: readonly Cause[], listed?: Listed): Cause[] {
  const direct: Cause = {
    source: 'DirectModification',
    evaluation: others.length > 0 ? 'Dynamic' : 'Static',
    ...(listed && { listed }),
  };
  const parameters = others.filter(({ source }) => source === 'ParameterReference');
  return [...parameters, direct, ...others.filter((cause) => !parameters.includes(cause))];
}

function hidden(causes: readonly Cause[]): Cause[] {
  return causes.map((cause) => ({ ...cause, listed: 'without values' }));
}

function reaches(found: readonly Difference[], path: Path): boolean {
  return found.some((difference) => overlap(difference.path, path));
}

function certainty(path: Path, before: Value | undefined, expected: Value | undefined): Certainty {
  const real = differences(at(before, path), at(expected, path));
  if (real.length === 0) return 'phantom';
  const sure = real.some(({ after }) => unknowns(after).every((unknown) => unknown.certain || unknown.name));
  return sure ? 'certain' : 'possible';
}

function whereOf(section: Section, path: Path, spec: ResourceSpec | undefined) {
  const name = path[1];
  const properties = section === 'Properties';
  const tags = properties && spec?.tags?.property === name;
  return {
    attribute: tags ? ('Tags' as const) : section,
    ...(properties && !tags && name !== undefined && { name: String(name) }),
    path: `/${path.join('/')}`,
    requiresRecreation: properties ? requiresRecreation(spec?.schema, path.slice(1)) : ('Never' as const),
  };
}

function valuesOf({ before, after }: Difference, expected: Value | undefined, show: (value: Value) => Data) {
  const known = expected !== undefined && unknowns(expected).every((unknown) => unknown.name !== undefined);
  return {
    changeType:
      before === undefined
        ? ('Add' as const)
        : after === undefined
          ? ('Remove' as const)
          : ('Modify' as const),
    ...(before !== undefined && { before: show(before) }),
    ...(after !== undefined && { after: show(after) }),
    ...(known && differences(after, expected).length > 0 && { expected: show(expected) }),
  };
}

function valuesAt(path: Path, before: Value | undefined, after: Value | undefined): Difference {
  const [old, updated] = [at(before, path), at(after, path)];
  return {
    path,
    ...(old !== undefined && { before: old }),
    ...(updated !== undefined && { after: updated }),
  };
}

/** The value at a path that starts with the section. */
function at(value: Value | undefined, path: Path): Value | undefined {
  return path.slice(1).reduce<Value | undefined>((current, step) => {
    if (Array.isArray(current)) return current[Number(step)];
    return isValueObject(current) && Object.hasOwn(current, String(step)) ? current[String(step)] : undefined;
  }, value);
}
