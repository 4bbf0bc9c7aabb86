/**
 * What CloudFormation calls to create, update, read and delete the resources of the nested stacks. The tables are complete,
 * so a reader sees what a deployment can do, and a new resource type needs a new entry. `deployment-permissions.test.ts`
 * compares them with the permissions that CloudFormation's handlers declare.
 */

/** Permissions on resources whose ARNs contain the name of the environment's stack. */
export interface NamedGrant {
  readonly Sid: string;
  readonly service: string;
  /** What precedes the name in the ARN. */
  readonly kinds: readonly string[];
  /** ARNs without region, or without region and account. @default both */
  readonly arn?: 'global' | 'without-account';
  readonly actions: readonly string[];
}

function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}

export const running: readonly NamedGrant[] = [
  {
    Sid: 'Ecs',
    service: 'ecs',
    kinds: words(
      'capacity-provider/ cluster/ service/ service-deployment/ service-revision/ task-definition/',
    ),
    actions: words(`
      CreateCapacityProvider DeleteCapacityProvider UpdateCapacityProvider
      CreateCluster DeleteCluster DescribeClusters PutClusterCapacityProviders UpdateCluster
      UpdateClusterSettings RegisterTaskDefinition CreateService DeleteService DescribeServices UpdateService
      ListServiceDeployments DescribeServiceDeployments DescribeServiceRevisions StopServiceDeployment
      TagResource UntagResource ListTagsForResource
    `),
  },
  {
    Sid: 'AutoScaling',
    service: 'autoscaling',
    kinds: ['autoScalingGroup:*:autoScalingGroupName/'],
    actions: words(`
      CreateAutoScalingGroup DeleteAutoScalingGroup UpdateAutoScalingGroup
      CreateOrUpdateTags DeleteTags EnableMetricsCollection DisableMetricsCollection
      ResumeProcesses SuspendProcesses TerminateInstanceInAutoScalingGroup
    `),
  },
  {
    Sid: 'Logs',
    service: 'logs',
    kinds: words(
      'log-group:/ log-group:aws-waf-logs- log-group:/aws/rds/cluster/ log-group:/aws/vendedlogs/states/',
    ),
    actions: words(`
      CreateLogGroup DeleteLogGroup PutRetentionPolicy DeleteRetentionPolicy
      GetDataProtectionPolicy
      AssociateKmsKey DisassociateKmsKey TagResource UntagResource ListTagsForResource
    `),
  },
  {
    Sid: 'Lambda',
    service: 'lambda',
    kinds: ['function:'],
    actions: words(`
      CreateFunction DeleteFunction GetFunction InvokeFunction UpdateFunctionCode
      UpdateFunctionConfiguration GetFunctionCodeSigningConfig GetRuntimeManagementConfig
      GetFunctionRecursionConfig GetFunctionScalingConfig ListTags TagResource UntagResource
    `),
  },
  {
    Sid: 'Alarms',
    service: 'cloudwatch',
    kinds: ['alarm:'],
    actions: words('DeleteAlarms PutMetricAlarm TagResource UntagResource ListTagsForResource'),
  },
  {
    Sid: 'Dashboards',
    service: 'cloudwatch',
    kinds: ['dashboard/'],
    arn: 'global',
    actions: words(
      'DeleteDashboards GetDashboard PutDashboard TagResource UntagResource ListTagsForResource',
    ),
  },
  {
    Sid: 'Sns',
    service: 'sns',
    kinds: [''],
    actions: words(`
      CreateTopic DeleteTopic GetTopicAttributes SetTopicAttributes GetDataProtectionPolicy
      Subscribe ListSubscriptionsByTopic TagResource UntagResource ListTagsForResource
    `),
  },
  {
    Sid: 'EventBridge',
    service: 'events',
    kinds: ['rule/'],
    actions: words(
      'DeleteRule DescribeRule ListTargetsByRule PutRule PutTargets RemoveTargets TagResource UntagResource ListTagsForResource',
    ),
  },
  {
    Sid: 'Budgets',
    service: 'budgets',
    kinds: ['budget/'],
    arn: 'global',
    actions: words('ModifyBudget ViewBudget TagResource UntagResource ListTagsForResource'),
  },
];

export const recording: readonly NamedGrant[] = [
  {
    Sid: 'StateMachines',
    service: 'states',
    kinds: ['stateMachine:'],
    actions: words(`
      CreateStateMachine DeleteStateMachine DescribeStateMachine UpdateStateMachine
      TagResource UntagResource ListTagsForResource
    `),
  },
];

export const storage: readonly NamedGrant[] = [
  {
    Sid: 'DynamoDb',
    service: 'dynamodb',
    kinds: ['table/'],
    actions: words(`
      CreateTable DeleteTable DescribeTable UpdateTable
      DescribeContinuousBackups UpdateContinuousBackups DescribeTimeToLive UpdateTimeToLive
      DescribeContributorInsights DescribeKinesisStreamingDestination GetResourcePolicy
      ListTagsOfResource TagResource UntagResource
    `),
  },
  {
    Sid: 'BackupVaults',
    service: 'backup',
    kinds: ['backup-vault:'],
    actions: words(`
      CreateBackupVault DeleteBackupVault DescribeBackupVault
      PutBackupVaultLockConfiguration DeleteBackupVaultLockConfiguration
      GetBackupVaultAccessPolicy GetBackupVaultNotifications TagResource UntagResource ListTags
    `),
  },
  {
    Sid: 'Secrets',
    service: 'secretsmanager',
    kinds: ['secret:'],
    actions: words(
      'CreateSecret DeleteSecret DescribeSecret GetSecretValue PutSecretValue UpdateSecret TagResource UntagResource',
    ),
  },
  {
    Sid: 'Databases',
    service: 'rds',
    kinds: words('cluster: cluster-pg: cluster-snapshot: db: subgrp:'),
    actions: words(`
      CreateDBSubnetGroup DeleteDBSubnetGroup ModifyDBSubnetGroup DescribeDBSubnetGroups
      CreateDBCluster DeleteDBCluster ModifyDBCluster DescribeDBClusters CreateDBClusterSnapshot
      EnableHttpEndpoint DisableHttpEndpoint
      CreateDBInstance DeleteDBInstance ModifyDBInstance RebootDBInstance DescribeDBInstances
      CreateDBClusterParameterGroup DeleteDBClusterParameterGroup ModifyDBClusterParameterGroup
      ResetDBClusterParameterGroup DescribeDBClusterParameterGroups DescribeDBClusterParameters
      AddTagsToResource RemoveTagsFromResource ListTagsForResource
    `),
  },
];

/** AWS WAF. */
export const protection: readonly NamedGrant[] = [
  {
    Sid: 'WebAcls',
    service: 'wafv2',
    kinds: ['regional/webacl/'],
    actions: words(`
      CreateWebACL DeleteWebACL GetWebACL UpdateWebACL AssociateWebACL GetWebACLForResource
      DeleteLoggingConfiguration GetLoggingConfiguration PutLoggingConfiguration
      TagResource UntagResource ListTagsForResource
    `),
  },
];

export const delivery: readonly NamedGrant[] = [
  {
    Sid: 'CloudFormation',
    service: 'cloudformation',
    kinds: ['stack/'],
    actions: words(`
      CreateStack DeleteStack DescribeStackEvents DescribeStacks GetTemplate UpdateStack
      CreateChangeSet DeleteChangeSet DescribeChangeSet ExecuteChangeSet
      TagResource UntagResource
    `),
  },
  {
    Sid: 'RolesReading',
    service: 'iam',
    kinds: ['role/'],
    arn: 'global',
    actions: words('GetRole GetRolePolicy ListAttachedRolePolicies ListRolePolicies TagRole UntagRole'),
  },
  {
    Sid: 'InstanceProfiles',
    service: 'iam',
    kinds: ['instance-profile/'],
    arn: 'global',
    actions: words(`
      CreateInstanceProfile DeleteInstanceProfile GetInstanceProfile
      AddRoleToInstanceProfile RemoveRoleFromInstanceProfile TagInstanceProfile UntagInstanceProfile
    `),
  },
  {
    Sid: 'S3',
    service: 's3',
    kinds: [''],
    arn: 'without-account',
    actions: words(`
      CreateBucket DeleteBucket ListBucket GetBucketPolicy PutBucketPolicy DeleteBucketPolicy
      GetBucketAcl GetBucketCORS GetBucketLogging PutBucketLogging GetBucketNotification PutBucketNotification
      GetBucketObjectLockConfiguration PutBucketObjectLockConfiguration
      GetBucketOwnershipControls PutBucketOwnershipControls
      GetBucketPublicAccessBlock PutBucketPublicAccessBlock GetBucketTagging PutBucketTagging
      GetBucketVersioning PutBucketVersioning GetBucketWebsite
      GetEncryptionConfiguration PutEncryptionConfiguration
      GetLifecycleConfiguration PutLifecycleConfiguration
      GetAccelerateConfiguration GetAnalyticsConfiguration GetIntelligentTieringConfiguration
      GetInventoryConfiguration GetMetricsConfiguration GetReplicationConfiguration
      TagResource UntagResource ListTagsForResource
    `),
  },
  {
    Sid: 'Ecr',
    service: 'ecr',
    kinds: ['repository/'],
    actions: words(`
      CreateRepository DeleteRepository DescribeRepositories
      GetLifecyclePolicy PutLifecyclePolicy DeleteLifecyclePolicy GetRepositoryPolicy
      PutImageScanningConfiguration PutImageTagMutability TagResource UntagResource ListTagsForResource
    `),
  },
  {
    Sid: 'CodeBuild',
    service: 'codebuild',
    kinds: ['project/'],
    actions: words('BatchGetProjects CreateProject DeleteProject UpdateProject'),
  },
  {
    Sid: 'CodePipeline',
    service: 'codepipeline',
    kinds: [''],
    actions: words(
      'CreatePipeline DeletePipeline GetPipeline GetPipelineState UpdatePipeline TagResource UntagResource ListTagsForResource',
    ),
  },
  {
    Sid: 'CodeCommit',
    service: 'codecommit',
    kinds: [''],
    actions: words(
      'CreateRepository DeleteRepository GetRepository UpdateRepositoryDescription TagResource UntagResource ListTagsForResource',
    ),
  },
];

/** Changes of roles. They are allowed only on roles that have the permissions boundary. */
export const roleChanges = words(`
  CreateRole DeleteRole UpdateRole UpdateRoleDescription UpdateAssumeRolePolicy
  PutRolePolicy DeleteRolePolicy PutRolePermissionsBoundary
`);

export type Actions = Readonly<Record<string, readonly string[]>>;

/**
 * Creations, whose IDs AWS assigns, so no ARN can name the resources beforehand, and changes of resources for which IAM
 * supports no tags, such as backup plans.
 */
export const creations: Actions = {
  aps: words('CreateRuleGroupsNamespace CreateWorkspace'),
  backup: words(`
    CreateBackupPlan CreateBackupSelection DeleteBackupPlan DeleteBackupSelection GetBackupPlan GetBackupSelection ListTags
    TagResource UntagResource UpdateBackupPlan
  `),
  'backup-storage': words('MountCapsule'),
  ec2: words(`
    AllocateAddress AssociateAddress AssociateRouteTable AttachInternetGateway CreateVpc CreateSubnet
    CreateInternetGateway CreateRouteTable CreateRoute CreateNatGateway CreateVpcEndpoint CreateFlowLogs
    CreateSecurityGroup CreateLaunchTemplate RunInstances
  `),
  elasticloadbalancing: words('CreateLoadBalancer CreateListener CreateRule CreateTargetGroup'),
  'application-autoscaling': words(`
    RegisterScalableTarget DeregisterScalableTarget PutScalingPolicy DeleteScalingPolicy
    PutScheduledAction DeleteScheduledAction
    TagResource UntagResource ListTagsForResource
  `),
  kms: words('CreateKey'),
  ecr: words(`
    CreatePullThroughCacheRule DeletePullThroughCacheRule UpdatePullThroughCacheRule
    CreateRepositoryCreationTemplate DeleteRepositoryCreationTemplate UpdateRepositoryCreationTemplate
  `),
  ecs: words('DeregisterTaskDefinition'),
  logs: words(`
    CreateLogDelivery DeleteLogDelivery GetLogDelivery ListLogDeliveries PutResourcePolicy UpdateLogDelivery
  `),
  sns: words('GetSubscriptionAttributes SetSubscriptionAttributes Unsubscribe'),
  'codestar-notifications': words(`
    CreateNotificationRule DeleteNotificationRule DescribeNotificationRule
    UpdateNotificationRule TagResource UntagResource
  `),
};

/** Tags new resources. A resource that has the tag of another environment keeps it, since other permissions depend on it. */
export const tagging: Actions = {
  aps: words('TagResource'),
  ec2: words('CreateTags'),
  elasticloadbalancing: words('AddTags'),
  kms: words('TagResource'),
};

/** Updates and deletions of resources that have the environment's tag. CloudFormation sets the tags of the stack. */
export const changesOfTagged: Actions = {
  aps: words(`
    CreateAlertManagerDefinition DeleteAlertManagerDefinition PutAlertManagerDefinition
    DeleteRuleGroupsNamespace PutRuleGroupsNamespace DeleteWorkspace UpdateWorkspaceAlias UpdateWorkspaceConfiguration
    Describe* ListTagsForResource UntagResource
  `),
  ec2: words(`
    ReleaseAddress DisassociateAddress DeleteTags DeleteVpc ModifyVpcAttribute DeleteSubnet ModifySubnetAttribute
    DeleteInternetGateway DetachInternetGateway DeleteRouteTable DisassociateRouteTable ReplaceRouteTableAssociation
    DeleteRoute ReplaceRoute DeleteNatGateway DeleteVpcEndpoints ModifyVpcEndpoint DeleteFlowLogs DeleteSecurityGroup
    AuthorizeSecurityGroupEgress RevokeSecurityGroupEgress
    AuthorizeSecurityGroupIngress RevokeSecurityGroupIngress
    UpdateSecurityGroupRuleDescriptionsEgress UpdateSecurityGroupRuleDescriptionsIngress
    CreateLaunchTemplateVersion DeleteLaunchTemplate DeleteLaunchTemplateVersions ModifyLaunchTemplate
  `),
  elasticloadbalancing: words(`
    CreateWebACLAssociation DeleteWebACLAssociation GetLoadBalancerWebACL
    DeleteLoadBalancer ModifyLoadBalancerAttributes SetSecurityGroups SetSubnets DeleteListener ModifyListener
    ModifyListenerAttributes DeleteRule ModifyRule SetRulePriorities DeleteTargetGroup ModifyTargetGroup ModifyTargetGroupAttributes RemoveTags
  `),
  kms: words(`
    DescribeKey EnableKeyRotation GetKeyPolicy GetKeyRotationStatus ListResourceTags
    PutKeyPolicy ScheduleKeyDeletion UntagResource UpdateKeyDescription
  `),
};

/** Most of these support no resource-level permissions. */
export const reading: Actions = {
  'application-autoscaling': words('Describe*'),
  autoscaling: words('Describe*'),
  cloudwatch: words('DescribeAlarms'),
  ec2: words('Describe*'),
  ecr: words('DescribePullThroughCacheRules DescribeRepositoryCreationTemplates'),
  ecs: words('DescribeCapacityProviders DescribeTaskDefinition'),
  elasticloadbalancing: words('Describe*'),
  kms: words('ListAliases'),
  rds: words('Describe*'),
  secretsmanager: words('GetRandomPassword'),
  logs: words('DescribeIndexPolicies DescribeLogGroups DescribeResourcePolicies'),
};

/** Services that the roles of the nested stacks are for. */
export const roleUsers = [
  'backup.amazonaws.com',
  'codebuild.amazonaws.com',
  'codepipeline.amazonaws.com',
  'ec2.amazonaws.com',
  'ecs.amazonaws.com',
  'ecs-tasks.amazonaws.com',
  'events.amazonaws.com',
  'lambda.amazonaws.com',
  'monitoring.rds.amazonaws.com',
  'states.amazonaws.com',
  'vpc-flow-logs.amazonaws.com',
] as const;

/** Services that create their service-linked role when they are first used in an account. */
export const serviceLinked = [
  'autoscaling.amazonaws.com',
  'backup.amazonaws.com',
  'codestar-notifications.amazonaws.com',
  'ecs.amazonaws.com',
  'ecs.application-autoscaling.amazonaws.com',
  'elasticloadbalancing.amazonaws.com',
  'pullthroughcache.ecr.amazonaws.com',
  'rds.amazonaws.com',
  'vpcorigin.cloudfront.amazonaws.com',
] as const;
