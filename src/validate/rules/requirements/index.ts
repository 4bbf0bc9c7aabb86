import type { Template } from '../../../document/template';
import type { Finding } from '../../finding';
import { byType, checkRequirements } from './check';
import { serverlessRequirements } from './serverless';

const rules = byType(serverlessRequirements);

/** Properties that AWS requires or rejects in combination. */
export function propertyRequirements(template: Template): Iterable<Finding> {
  return checkRequirements(template, rules);
}
