import { albParameters } from '../../nested-stacks/alb/parameters';
import { clusterParameters } from '../../nested-stacks/cluster/parameters';
import { codepipelineParameters } from '../../nested-stacks/codepipeline/parameters';
import { dataParameters } from '../../nested-stacks/data';
import { ecrParameters } from '../../nested-stacks/ecr';
import { monitoringParameters } from '../../nested-stacks/monitoring/parameters';
import { networkParameters } from '../../nested-stacks/network/parameters';
import { serviceParameters } from '../../nested-stacks/service/parameters';
import { pick } from '../../nested-stacks/shared/pick';

/** What an environment decides: the parameters of the nested stacks that others of them can't answer. */
export const comentariosParameters = {
  ...pick(codepipelineParameters, 'Environment'),
  ...pick(serviceParameters, 'ImageTag'),
  ...pick(ecrParameters, 'BaseImage'),
  ...pick(networkParameters, 'VpcCidr', 'Zones', 'Nat', 'InterfaceEndpoints'),
  ...pick(clusterParameters, 'InstanceTypes', 'MinNodes', 'MaxNodes'),
  ...pick(serviceParameters, 'Cpu', 'Memory', 'MinTasks', 'MaxTasks', 'LogLevel'),
  ...pick(albParameters, 'ClientCidr', 'CertificateArn'),
  DeletionProtection: {
    ...dataParameters.DeletionProtection,
    Description: 'Whether AWS refuses to delete the table and the load balancer, whoever asks',
  },
  ...pick(monitoringParameters, 'AlarmEmail', 'MonthlyBudget'),
  PipelineEnabled: {
    Type: 'String',
    Description: 'Whether a pipeline builds and deploys; without one, that is done by hand',
    Default: 'true',
    AllowedValues: ['true', 'false'],
    label: 'Pipeline',
    group: 'Deployment',
  },
  ...pick(codepipelineParameters, 'Approval', 'Source', 'Branch', 'ConnectionId', 'GitHubRepository'),
  TemplateBucketName: {
    Type: 'AWS::SSM::Parameter::Value<String>',
    Description: 'Parameter in which the stack of the artifacts says where templates are put',
    Default: '/comentarios/artifacts/bucket-name',
    label: 'Bucket of the templates',
    group: 'Deployment',
  },
  DeploymentRoleArn: {
    Type: 'AWS::SSM::Parameter::Value<String>',
    Description: 'Parameter in which the stack of the artifacts says with which role CloudFormation deploys',
    Default: '/comentarios/artifacts/deployment-role-arn',
    label: 'Role',
    group: 'Deployment',
  },
} as const;
