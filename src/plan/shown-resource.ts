import type { ResourceContext } from './change-tree';
import { conceal, secretPaths } from './conceal';
import { evaluateSection, type ResourceView } from './resource-views';
import { shown } from './shown';
import { unknowns } from './value';

/** The sections of BeforeContext and AfterContext, as documented for ResourceChange in the API reference. */
const SECTIONS = [
  'Properties',
  'Metadata',
  'CreationPolicy',
  'UpdatePolicy',
  'UpdateReplacePolicy',
  'DeletionPolicy',
];

/** BeforeContext or AfterContext of a resource. */
export function contextOf(view: ResourceView): ResourceContext {
  return Object.fromEntries(
    SECTIONS.flatMap((section) => {
      const value = evaluateSection(view, section);
      return value === undefined
        ? []
        : [[section, conceal(shown(value), [section], secretPaths(view, section))]];
    }),
  );
}

/** AWS's warning that it can't show a resource completely; `undefined` where it can. */
export function warningOf(view: ResourceView): string | undefined {
  const problem = unknowns(evaluateSection(view, 'Properties')).find((unknown) => unknown.problem)?.problem;
  return problem === undefined
    ? undefined
    : `[WARN] --include-property-values option can return incomplete ChangeSet data because: ChangeSet creation failed for resource [${view.resource.logicalId}] because: ${problem}`;
}
