import {
  equals,
  type Handle,
  iff,
  not,
  noValue,
  type ResourceOptions,
  type StackBuilder,
} from '../../src/template';
import { IAM } from '../../src/template/aws';
import type { boundaryParameter } from './parameters';

type Builder = StackBuilder<typeof boundaryParameter>;
type Boundary = NonNullable<IAM.RoleProperties['PermissionsBoundary']>;

/** A role with the permissions boundary of the stack, which the deployment role requires. */
export function addRole(
  stack: Builder,
  logicalId: string,
  properties: Omit<IAM.RoleProperties, 'PermissionsBoundary'>,
  options?: ResourceOptions,
): Handle<IAM.Role> {
  const role = new IAM.Role({ PermissionsBoundary: boundaryOf(stack), ...properties });
  return stack.add(logicalId, role, options);
}

/** One condition per stack, however many roles it has. */
const boundaries = new WeakMap<Builder['parameters'], Boundary>();

function boundaryOf({ parameters, condition }: Builder): Boundary {
  const known = boundaries.get(parameters);
  if (known) return known;
  const arn = parameters.PermissionsBoundaryArn;
  const boundary = iff(condition('HasPermissionsBoundary', not(equals(arn, ''))), arn, noValue);
  boundaries.set(parameters, boundary);
  return boundary;
}
