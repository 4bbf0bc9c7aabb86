import { alb } from '../nested-stacks/alb';
import { backup } from '../nested-stacks/backup';
import { cluster } from '../nested-stacks/cluster';
import { codepipeline } from '../nested-stacks/codepipeline';
import { data } from '../nested-stacks/data';
import { ecr } from '../nested-stacks/ecr';
import { encryption } from '../nested-stacks/encryption';
import { history } from '../nested-stacks/history';
import { monitoring } from '../nested-stacks/monitoring';
import { network } from '../nested-stacks/network';
import { service } from '../nested-stacks/service';
import { deploymentParameters } from '../nested-stacks/service/deployment-parameters';
import { shiftsTraffic } from '../nested-stacks/shared/deployment-strategy';
import { packagedPaths } from '../nested-stacks/shared/exceptions';
import { passed, pick } from '../nested-stacks/shared/pick';
import {
  accountId,
  and,
  defineStack,
  equals,
  iff,
  not,
  partition,
  region,
  stackName,
  sub,
} from '../src/template';
import { comentariosParameters } from './comentarios/parameters';
import { component } from './component';
import { encryptTraffic } from './encrypt-traffic';
import { addFirewall } from './firewall';
import { shownHistory } from './show-deployments';

export const comentarios = defineStack(
  'comentarios',
  {
    Description:
      'The comentarios system: network, ECS service, load balancer, table, monitoring and deployment pipeline',
    Parameters: comentariosParameters,
    Metadata: packagedPaths,
  },
  (stack) => {
    const { parameters, nest, condition } = stack;
    const Name = stackName;
    encryptTraffic(stack);
    const hasImage = condition('HasImage', not(equals(parameters.ImageTag, '')));
    const hasPipeline = condition('HasPipeline', equals(parameters.PipelineEnabled, 'true'));

    const keys = nest('Encryption', encryption, { Name }, component('encryption'));
    const LogKeyArn = keys.KeyArn;
    const { PermissionsBoundaryArn } = parameters;
    const net = nest(
      'Network',
      network,
      {
        Name,
        VpcCidr: parameters.VpcCidr,
        Zones: parameters.Zones,
        Nat: parameters.Nat,
        InterfaceEndpoints: parameters.InterfaceEndpoints,
        LogKeyArn,
        PermissionsBoundaryArn,
      },
      component('network'),
    );
    const images = nest('Images', ecr, { Name, BaseImage: parameters.BaseImage }, component('images'));
    const store = nest(
      'Data',
      data,
      { DeletionProtection: parameters.DeletionProtection },
      component('data'),
    );
    nest(
      'Backup',
      backup,
      {
        Name,
        TableArn: store.TableArn,
        BackupDays: parameters.BackupDays,
        BackupLock: parameters.BackupLock,
        PermissionsBoundaryArn,
      },
      { ...component('backup'), Condition: condition('HasBackups', not(equals(parameters.BackupDays, 0))) },
    );
    const nodes = nest(
      'Cluster',
      cluster,
      {
        Name,
        VpcId: net.VpcId,
        SubnetIds: net.PrivateSubnetIds,
        InstanceTypes: parameters.InstanceTypes,
        MinNodes: parameters.MinNodes,
        MaxNodes: parameters.MaxNodes,
        Environment: parameters.Environment,
        AmiId: parameters.Ami,
        PermissionsBoundaryArn,
      },
      component('cluster'),
    );
    const web = nest(
      'LoadBalancer',
      alb,
      {
        VpcId: net.VpcId,
        SubnetIds: net.PublicSubnetIds,
        ClientCidr: parameters.ClientCidr,
        CertificateArn: parameters.CertificateArn,
        DeploymentStrategy: parameters.DeploymentStrategy,
        TestPort: parameters.TestPort,
        TestCidr: parameters.TestCidr,
        DeletionProtection: parameters.DeletionProtection,
      },
      component('load-balancer'),
    );
    addFirewall(stack, { LoadBalancerArn: web.LoadBalancerArn, LogKeyArn });
    const app = nest(
      'Service',
      service,
      {
        Name,
        RepositoryUri: images.RepositoryUri,
        RepositoryArn: images.RepositoryArn,
        ImageTag: parameters.ImageTag,
        ClusterName: nodes.ClusterName,
        CapacityProviderName: nodes.CapacityProviderName,
        VpcId: net.VpcId,
        SubnetIds: net.PrivateSubnetIds,
        LoadBalancerSecurityGroupId: web.SecurityGroupId,
        LoadBalancerFullName: web.LoadBalancerFullName,
        TargetGroupArn: web.TargetGroupArn,
        TargetGroupFullName: web.TargetGroupFullName,
        AlternateTargetGroupArn: web.AlternateTargetGroupArn,
        AlternateTargetGroupFullName: web.AlternateTargetGroupFullName,
        ProductionRuleArn: web.ProductionRuleArn,
        TestRuleArn: web.TestRuleArn,
        ...passed(parameters, deploymentParameters),
        TableName: store.TableName,
        TableArn: store.TableArn,
        HistoryTableName: shownHistory(stack),
        Cpu: parameters.Cpu,
        Memory: parameters.Memory,
        LogLevel: parameters.LogLevel,
        ExecuteCommand: parameters.ExecuteCommand,
        MinTasks: parameters.MinTasks,
        MaxTasks: parameters.MaxTasks,
        LogKeyArn,
        PermissionsBoundaryArn,
      },
      component('service'),
    );
    // Names the service and the pipeline instead of using their outputs, which every new image might change.
    const watch = nest(
      'Monitoring',
      monitoring,
      {
        Name,
        AlarmEmail: parameters.AlarmEmail,
        MonthlyBudget: parameters.MonthlyBudget,
        Environment: parameters.Environment,
        KeyArn: keys.KeyArn,
        ClusterName: nodes.ClusterName,
        ServiceName: Name,
        ServiceRuns: iff(hasImage, 'true', 'false'),
        CapacityProviderName: nodes.CapacityProviderName,
        LoadBalancerFullName: web.LoadBalancerFullName,
        TargetGroupFullName: web.TargetGroupFullName,
        AlternateTargetGroupFullName: web.AlternateTargetGroupFullName,
        TableName: store.TableName,
        PipelineName: Name,
      },
      component('monitoring'),
    );
    const hasCodeCommit = condition(
      'HasCodeCommit',
      and(hasPipeline, equals(parameters.Source, 'codecommit')),
    );
    const pipeline = nest(
      'Pipeline',
      codepipeline,
      {
        Name,
        Environment: parameters.Environment,
        Source: parameters.Source,
        Branch: parameters.Branch,
        ConnectionId: parameters.ConnectionId,
        GitHubRepository: parameters.GitHubRepository,
        RepositoryUri: images.RepositoryUri,
        RepositoryArn: images.RepositoryArn,
        BaseImageUri: images.BaseImageUri,
        BaseImageRepositoriesArn: images.BaseImageRepositoriesArn,
        ...pick(parameters, 'PromotedFrom', 'SigningProfileArn', 'TemplateBucketName'),
        DeploymentRoleArn: parameters.DeploymentRoleArn,
        Approval: parameters.Approval,
        TopicArn: watch.TopicArn,
        LogBucketName: web.LogBucketName,
        LogKeyArn,
        PermissionsBoundaryArn,
      },
      { ...component('pipeline'), Condition: hasPipeline },
    );
    nest(
      'History',
      history,
      {
        Name,
        StackName: Name,
        TableName: parameters.HistoryTableName,
        ServiceArn: sub`arn:${partition}:ecs:${region}:${accountId}:service/${nodes.ClusterName}/${Name}`,
        PipelineName: iff(hasPipeline, sub`${Name}`, ''),
        LogKeyArn,
        PermissionsBoundaryArn,
      },
      component('history'),
    );
    return {
      Url: { Description: 'URL of the service', Value: web.Url },
      TestUrl: {
        Description: 'URL of the test listener',
        Value: web.TestUrl,
        Condition: shiftsTraffic(stack),
      },
      DnsName: {
        Description: 'DNS name of the load balancer, for an alias record',
        Value: web.DnsName,
      },
      RepositoryUri: { Description: 'URI of the image repository', Value: images.RepositoryUri },
      TableName: { Description: 'Name of the table', Value: store.TableName },
      LogGroupName: { Description: 'Log group of the tasks', Value: app.LogGroupName },
      DashboardName: { Description: 'Name of the CloudWatch dashboard', Value: watch.DashboardName },
      CloneUrl: {
        Description: 'HTTPS URL of the CodeCommit repository',
        Value: pipeline.CloneUrl,
        Condition: hasCodeCommit,
      },
    };
  },
);
