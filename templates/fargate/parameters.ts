import { albParameters } from '../../nested-stacks/alb/parameters';
import { codepipelineParameters } from '../../nested-stacks/codepipeline/parameters';
import { dataParameters } from '../../nested-stacks/data';
import { databaseParameters, databaseSizeParameters } from '../../nested-stacks/database/parameters';
import { monitoringParameters } from '../../nested-stacks/monitoring/parameters';
import { observabilityParameters } from '../../nested-stacks/observability/parameters';
import { agentParameters } from '../../nested-stacks/service/agent';
import { fargateParameters } from '../../nested-stacks/service/capacity-parameters';
import { deploymentParameters } from '../../nested-stacks/service/deployment-parameters';
import { loginParameters } from '../../nested-stacks/service/login';
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
  ...agentParameters,
  ...fargateParameters,
  ...scheduleParameters,
  ...deploymentParameters,
  ...loginParameters,
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
  ...pick(albParameters, 'ClientCidr', 'CloudFrontPrefixListId', 'CertificateArn', 'TestPort', 'TestCidr'),
  ...firewallParameters,
  DeletionProtection: {
    ...dataParameters.DeletionProtection,
    Description: 'Whether deletion protection is on for the table, the database and the load balancer',
  },
  DatabaseEnabled: {
    Type: 'String',
    Description: 'Whether there is a PostgreSQL database, Aurora Serverless v2, for the comments',
    Default: 'false',
    AllowedValues: ['true', 'false'],
    label: 'Database',
    group: 'Database',
  },
  DatabaseInUse: {
    Type: 'String',
    Description:
      'Whether the service stores the comments in the database. Choose false to create the database and its user first',
    Default: 'true',
    AllowedValues: ['true', 'false'],
    label: 'Database in use',
    group: 'Database',
  },
  DatabaseSubnetGroupName: {
    Type: 'String',
    Description: 'Subnet group of the private subnets. Leave empty without a database',
    Default: '',
    of: 'AWS::RDS::DBSubnetGroup.DBSubnetGroupName',
    label: 'Subnet group',
    group: 'Database',
  },
  DatabaseEngineVersion: databaseParameters.EngineVersion,
  ...databaseSizeParameters,
  ObservabilityEnabled: {
    Type: 'String',
    Description: 'Whether there are a Prometheus workspace with the metrics of the service, and Grafana',
    Default: 'false',
    AllowedValues: ['true', 'false'],
    label: 'Observability',
    group: 'Observability',
  },
  GrafanaCidr: { ...observabilityParameters.GrafanaCidr, group: 'Observability' },
  ...pick(monitoringParameters, 'AlarmEmail', 'MonthlyBudget'),
  ...pick(artifactParameters, 'HistoryTableName', 'PermissionsBoundaryArn'),
} as const;
