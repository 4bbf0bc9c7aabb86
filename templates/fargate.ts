import { alb } from '../nested-stacks/alb';
import { data } from '../nested-stacks/data';
import { database } from '../nested-stacks/database';
import { databaseSizeParameters } from '../nested-stacks/database/parameters';
import { encryption } from '../nested-stacks/encryption';
import { fargateCluster } from '../nested-stacks/fargate-cluster';
import { history } from '../nested-stacks/history';
import { monitoring } from '../nested-stacks/monitoring';
import { observability } from '../nested-stacks/observability';
import { service } from '../nested-stacks/service';
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
  noValue,
  partition,
  region,
  stackName,
  sub,
} from '../src/template';
import { component } from './component';
import { encryptTraffic } from './encrypt-traffic';
import { fargateRootParameters, taskParameters } from './fargate/parameters';
import { addFirewall } from './firewall';
import { shownHistory } from './show-deployments';

export const fargate = defineStack(
  'fargate',
  {
    Description:
      'One environment of the comments service on AWS Fargate: cluster, service, load balancer, table and monitoring',
    Parameters: fargateRootParameters,
    Metadata: packagedPaths,
  },
  (stack) => {
    const { parameters, nest, condition } = stack;
    const Name = stackName;
    encryptTraffic(stack);
    const { VpcId, PermissionsBoundaryArn, DeletionProtection } = parameters;
    const { KeyArn } = nest('Encryption', encryption, { Name }, component('encryption'));
    const store = nest('Data', data, { DeletionProtection }, component('data'));
    const hasDatabase = condition('HasDatabase', equals(parameters.DatabaseEnabled, 'true'));
    stack.rule('DatabaseNeedsSubnets', {
      RuleCondition: equals(parameters.DatabaseEnabled, 'true'),
      Assertions: [
        {
          Assert: not(equals(parameters.DatabaseSubnetGroupName, '')),
          AssertDescription: 'A database needs DatabaseSubnetGroupName',
        },
      ],
    });
    const postgres = nest(
      'Database',
      database,
      {
        Name,
        KeyArn,
        VpcId,
        SubnetGroupName: parameters.DatabaseSubnetGroupName,
        EngineVersion: parameters.DatabaseEngineVersion,
        DeletionProtection,
        ...passed(parameters, databaseSizeParameters),
        PermissionsBoundaryArn,
      },
      { ...component('database'), Condition: hasDatabase },
    );
    const usesDatabase = condition(
      'UsesDatabase',
      and(equals(parameters.DatabaseEnabled, 'true'), equals(parameters.DatabaseInUse, 'true')),
    );
    const cluster = nest('Cluster', fargateCluster, { Name, KeyArn }, component('cluster'));
    const isInternal = condition('IsInternal', not(equals(parameters.CloudFrontPrefixListId, '')));
    const web = nest(
      'LoadBalancer',
      alb,
      {
        VpcId,
        SubnetIds: iff(isInternal, parameters.PrivateSubnetIds, parameters.PublicSubnetIds),
        ...pick(
          parameters,
          'ClientCidr',
          'CloudFrontPrefixListId',
          'CertificateArn',
          'DeploymentStrategy',
          'TestPort',
          'TestCidr',
        ),
        DeletionProtection,
      },
      component('load-balancer'),
    );
    addFirewall(stack, { LoadBalancerArn: web.LoadBalancerArn, LogKeyArn: KeyArn });
    const targets = pick(web, 'LoadBalancerFullName', 'TargetGroupFullName', 'AlternateTargetGroupFullName');
    const app = nest(
      'Service',
      service,
      {
        Name,
        ...passed(parameters, taskParameters),
        LaunchType: 'FARGATE',
        // Otherwise the addresses of CloudFront would count as clients.
        Proxies: iff(isInternal, 2, 1),
        ClusterName: cluster.ClusterName,
        VpcId,
        SubnetIds: parameters.PrivateSubnetIds,
        LoadBalancerSecurityGroupId: web.SecurityGroupId,
        ...targets,
        ...pick(web, 'TargetGroupArn', 'AlternateTargetGroupArn', 'ProductionRuleArn', 'TestRuleArn'),
        ...pick(store, 'TableName', 'TableArn'),
        HistoryTableName: shownHistory(stack),
        DatabaseHost: iff(usesDatabase, postgres.Host, ''),
        DatabasePort: iff(usesDatabase, postgres.Port, noValue),
        DatabaseName: iff(usesDatabase, postgres.DatabaseName, ''),
        DatabaseSecretArn: iff(usesDatabase, postgres.UserSecretArn, ''),
        DatabaseKeyArn: iff(usesDatabase, KeyArn, ''),
        DatabaseSecurityGroupId: iff(usesDatabase, postgres.SecurityGroupId, ''),
        LogKeyArn: KeyArn,
        PermissionsBoundaryArn,
      },
      component('service'),
    );
    const runsAlways = condition(
      'RunsAlways',
      and(not(equals(parameters.ImageTag, '')), equals(parameters.StopSchedule, '')),
    );
    const watch = nest(
      'Monitoring',
      monitoring,
      {
        Name,
        ...pick(parameters, 'AlarmEmail', 'MonthlyBudget', 'Environment'),
        KeyArn,
        ClusterName: cluster.ClusterName,
        ServiceName: Name,
        ServiceRuns: iff(runsAlways, 'true', 'false'),
        ...targets,
        TableName: store.TableName,
        DatabaseCluster: iff(hasDatabase, postgres.ClusterName, ''),
      },
      component('monitoring'),
    );
    const hasObservability = condition('HasObservability', equals(parameters.ObservabilityEnabled, 'true'));
    const metrics = nest(
      'Observability',
      observability,
      {
        Name,
        KeyArn,
        VpcId,
        SubnetIds: parameters.PrivateSubnetIds,
        ...pick(parameters, 'GrafanaCidr', 'PlatformVersion'),
        ClusterName: cluster.ClusterName,
        ServiceName: Name,
        ServiceSecurityGroupId: app.SecurityGroupId,
        LoadBalancerSecurityGroupId: web.SecurityGroupId,
        ...pick(web, 'LoadBalancerFullName', 'ListenerArn', 'Url'),
        TopicArn: watch.TopicArn,
        PermissionsBoundaryArn,
      },
      { ...component('observability'), Condition: hasObservability },
    );
    nest(
      'History',
      history,
      {
        Name,
        StackName: Name,
        TableName: parameters.HistoryTableName,
        ServiceArn: sub`arn:${partition}:ecs:${region}:${accountId}:service/${cluster.ClusterName}/${Name}`,
        LogKeyArn: KeyArn,
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
      LoadBalancerArn: {
        Description: 'ARN of the load balancer, for a VPC origin of CloudFront',
        Value: web.LoadBalancerArn,
      },
      DnsName: { Description: 'DNS name of the load balancer, for an alias record', Value: web.DnsName },
      TableName: { Description: 'Name of the table', Value: store.TableName },
      DatabaseArn: {
        Description: 'ARN of the database, for the Data API',
        Value: postgres.ClusterArn,
        Condition: hasDatabase,
      },
      DatabaseMasterSecretArn: {
        Description: 'Secret of the master user of the database',
        Value: postgres.MasterSecretArn,
        Condition: hasDatabase,
      },
      DatabaseUserSecretArn: {
        Description: 'Secret of the user that the service connects with',
        Value: postgres.UserSecretArn,
        Condition: hasDatabase,
      },
      LogGroupName: { Description: 'Log group of the tasks', Value: app.LogGroupName },
      DashboardName: { Description: 'Name of the CloudWatch dashboard', Value: watch.DashboardName },
      GrafanaUrl: {
        Description: 'URL of Grafana',
        Value: metrics.GrafanaUrl,
        Condition: hasObservability,
      },
      GrafanaPasswordArn: {
        Description: 'Secret with the name and the password of the administrator of Grafana',
        Value: metrics.GrafanaPasswordArn,
        Condition: hasObservability,
      },
    };
  },
);
