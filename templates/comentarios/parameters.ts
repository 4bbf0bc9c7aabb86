import { albParameters } from '../../nested-stacks/alb/parameters';
import { backupParameters } from '../../nested-stacks/backup';
import { clusterParameters } from '../../nested-stacks/cluster/parameters';
import { codepipelineParameters } from '../../nested-stacks/codepipeline/parameters';
import { dataParameters } from '../../nested-stacks/data';
import { ecrParameters } from '../../nested-stacks/ecr';
import { monitoringParameters } from '../../nested-stacks/monitoring/parameters';
import { networkParameters } from '../../nested-stacks/network/parameters';
import { deploymentParameters } from '../../nested-stacks/service/deployment-parameters';
import { serviceParameters } from '../../nested-stacks/service/parameters';
import { pick } from '../../nested-stacks/shared/pick';
import { artifactParameters } from '../artifact-parameters';
import { firewallParameters } from '../firewall';
import { showParameters } from '../show-deployments';

/** Parameters that an environment sets: those of the nested stacks that no other nested stack provides. */
export const comentariosParameters = {
  ...pick(codepipelineParameters, 'Environment'),
  ...pick(serviceParameters, 'ImageTag'),
  ...pick(ecrParameters, 'BaseImage'),
  ...pick(networkParameters, 'VpcCidr', 'Zones', 'Nat', 'InterfaceEndpoints'),
  ...pick(clusterParameters, 'InstanceTypes', 'MinNodes', 'MaxNodes', 'Ami'),
  ...pick(serviceParameters, 'Cpu', 'Memory', 'ExecuteCommand', 'MinTasks', 'MaxTasks', 'LogLevel'),
  ...deploymentParameters,
  ...showParameters,
  ...pick(albParameters, 'ClientCidr', 'CertificateArn', 'TestPort', 'TestCidr'),
  ...firewallParameters,
  DeletionProtection: {
    ...dataParameters.DeletionProtection,
    Description: 'Whether deletion protection is on for the table and the load balancer',
  },
  BackupDays: {
    ...backupParameters.BackupDays,
    Description: 'Days for which a daily backup of the table is kept in AWS Backup. 0 for no backups',
    Default: 0,
    MinValue: 0,
  },
  ...pick(backupParameters, 'BackupLock'),
  ...pick(monitoringParameters, 'AlarmEmail', 'MonthlyBudget'),
  PipelineEnabled: {
    Type: 'String',
    Description: 'Whether to create the deployment pipeline',
    Default: 'false',
    AllowedValues: ['true', 'false'],
    label: 'Pipeline',
    group: 'Deployment',
  },
  ...pick(codepipelineParameters, 'Approval', 'PromotedFrom', 'SigningProfileArn'),
  Source: { ...codepipelineParameters.Source, Default: 'github' },
  ...pick(codepipelineParameters, 'Branch', 'ConnectionId', 'GitHubRepository'),
  ...artifactParameters,
} as const;
