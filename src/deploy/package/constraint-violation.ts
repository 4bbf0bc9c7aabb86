import { brokenConstraint, demandOf } from '../../aws/parameter';
import type { DataObject } from '../../document/data';

/** Why a parameter doesn't take a value, in the words of its author where they gave some; `undefined` where it does. */
export function constraintViolation(value: string, declaration: DataObject): string | undefined {
  const broken = brokenConstraint(declaration, value);
  if (!broken) return undefined;
  const { ConstraintDescription: explained } = declaration;
  return `it ${typeof explained === 'string' ? `must be ${explained}` : demandOf(broken)}`;
}
