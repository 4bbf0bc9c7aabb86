import { unknowns, type Value } from './value';

/** AWS's warning of a resource that it can't show whole, given its properties; `undefined` where it can. */
export function warningOf(logicalId: string, properties: Value | undefined): string | undefined {
  const problem = unknowns(properties).find((unknown) => unknown.problem)?.problem;
  return problem === undefined
    ? undefined
    : `[WARN] --include-property-values option can return incomplete ChangeSet data because: ChangeSet creation failed for resource [${logicalId}] because: ${problem}`;
}
