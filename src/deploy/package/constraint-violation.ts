import { brokenConstraint, demandOf } from '../../aws/parameter';
import type { DataObject } from '../../document/data';

/** Why a parameter does not accept a value, in the words of its ConstraintDescription if it has one. */
export function constraintViolation(value: string, declaration: DataObject): string | undefined {
  const broken = brokenConstraint(declaration, value);
  if (!broken) return undefined;
  const { ConstraintDescription: explained } = declaration;
  return `it ${typeof explained === 'string' ? `must be ${explained}` : demandOf(broken)}`;
}
