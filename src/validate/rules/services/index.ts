import type { Rule } from '../../rule';
import { alarmPeriods } from './alarms';
import { containers } from './containers';
import { distributions } from './distributions';
import { domains } from './domains';
import { databaseEngines } from './engine-versions';
import { fargateTasks } from './fargate';
import { lambdaFunctions } from './functions';
import { instanceTypeNames } from './instance-types';
import { linkedResources } from './links';
import { loadBalancerSubnets } from './load-balancers';
import { overlappingSubnets, subnetsInVpc } from './networks';
import { pipelines } from './pipelines';
import { queuePolicies } from './queues';
import { recordSets } from './record-sets';
import { backupLifecycles, rolesWithPath } from './relations';
import { serviceRequirements } from './requirements';
import { retiredServices } from './retired';
import { runtimes } from './runtimes';
import { schedules } from './schedules';
import { stateMachines } from './state-machines';
import { keySchemas, tableAttributes } from './tables';
import { tags } from './tags';
import { uniqueValues } from './unique';

export const serviceRules: readonly Rule[] = [
  serviceRequirements,
  recordSets,
  tableAttributes,
  keySchemas,
  fargateTasks,
  containers,
  runtimes,
  lambdaFunctions,
  instanceTypeNames,
  databaseEngines,
  uniqueValues,
  tags,
  linkedResources,
  loadBalancerSubnets,
  queuePolicies,
  alarmPeriods,
  subnetsInVpc,
  overlappingSubnets,
  distributions,
  domains,
  schedules,
  stateMachines,
  rolesWithPath,
  backupLifecycles,
  pipelines,
  retiredServices,
];
