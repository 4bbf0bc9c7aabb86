import { albParameters } from '../../nested-stacks/alb/parameters';
import { codepipelineParameters } from '../../nested-stacks/codepipeline/parameters';
import { dataParameters } from '../../nested-stacks/data';
import { monitoringParameters } from '../../nested-stacks/monitoring/parameters';
import { fargateParameters } from '../../nested-stacks/service/capacity-parameters';
import { deploymentParameters } from '../../nested-stacks/service/deployment-parameters';
import { serviceParameters } from '../../nested-stacks/service/parameters';
import { scheduleParameters } from '../../nested-stacks/service/schedule-parameters';
import { pick } from '../../nested-stacks/shared/pick';
import { artifactParameters } from '../artifact-parameters';
import { firewallParameters } from '../firewall';
import { showParameters } from '../show-deployments';

/** Parameters that the service stack has too. */
export const taskParameters = {
  ...pick(
    serviceParameters,
    'ImageTag',
    'RepositoryUri',
    'RepositoryArn',
    'Cpu',
    'Memory',
    'Architecture',
    'LogLevel',
    'ExecuteCommand',
    'SysPtrace',
    'MinTasks',
    'MaxTasks',
    'TargetCpu',
    'TargetRequests',
  ),
  ...fargateParameters,
  ...scheduleParameters,
  ...deploymentParameters,
} as const;

export const fargateRootParameters = {
  ...pick(codepipelineParameters, 'Environment'),
  ...taskParameters,
  VpcId: { ...albParameters.VpcId, Description: 'VPC of the environment' },
  PublicSubnetIds: { ...albParameters.SubnetIds, label: 'Public subnets' },
  PrivateSubnetIds: {
    ...albParameters.SubnetIds,
    Description: 'Private subnets of the tasks',
    label: 'Private subnets',
  },
  ...showParameters,
  ...pick(albParameters, 'ClientCidr', 'CertificateArn', 'TestPort', 'TestCidr'),
  ...firewallParameters,
  DeletionProtection: {
    ...dataParameters.DeletionProtection,
    Description: 'Whether deletion protection is on for the table, the database and the load balancer',
  },
  ...pick(monitoringParameters, 'AlarmEmail', 'MonthlyBudget'),
  ...pick(artifactParameters, 'HistoryTableName', 'PermissionsBoundaryArn'),
} as const;
