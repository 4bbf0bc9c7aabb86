import type { Rule } from '../../rule';
import { fargateTasks } from './fargate';
import { recordSets } from './record-sets';
import { backupLifecycles, pipelineStages, rolesWithPath, uniqueAssociations } from './relations';
import { serviceRequirements } from './requirements';
import { runtimes } from './runtimes';
import { tableAttributes } from './tables';

export const serviceRules: readonly Rule[] = [
  serviceRequirements,
  recordSets,
  tableAttributes,
  fargateTasks,
  runtimes,
  uniqueAssociations,
  rolesWithPath,
  backupLifecycles,
  pipelineStages,
];
