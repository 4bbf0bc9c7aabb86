/**
 * What CloudFormation calls to make, change, read and delete the resources of the nested stacks: in full, so that a reader
 * sees what a deployment can do, and a new kind of resource has to be added on purpose.
 */

/** Rights on resources that carry a name of ours, or one that CloudFormation derives from the stack's. */
export interface NamedGrant {
  readonly Sid: string;
  readonly service: string;
  /** What stands in the ARN before the name. */
  readonly kinds: readonly string[];
  /** Whether the ARN has neither region nor account, or no region. */
  readonly scope?: 'nowhere' | 'account';
  readonly verbs: readonly string[];
}

/** One right a word. */
function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}

export const running: readonly NamedGrant[] = [
  {
    Sid: 'Clusters',
    service: 'ecs',
    kinds: [
      'capacity-provider/',
      'cluster/',
      'service/',
      'service-deployment/',
      'service-revision/',
      'task-definition/',
    ],
    verbs: words(`
      CreateCapacityProvider DeleteCapacityProvider UpdateCapacityProvider
      CreateCluster DeleteCluster DescribeClusters PutClusterCapacityProviders UpdateCluster
      UpdateClusterSettings RegisterTaskDefinition
      CreateService DeleteService DescribeServices ListServiceDeployments UpdateService
      DescribeServiceDeployments DescribeServiceRevisions StopServiceDeployment TagResource UntagResource ListTagsForResource
    `),
  },
  {
    Sid: 'Groups',
    service: 'autoscaling',
    kinds: ['autoScalingGroup:*:autoScalingGroupName/'],
    verbs: words(`
      CreateAutoScalingGroup DeleteAutoScalingGroup UpdateAutoScalingGroup
      CreateOrUpdateTags DeleteTags EnableMetricsCollection DisableMetricsCollection
      ResumeProcesses SuspendProcesses TerminateInstanceInAutoScalingGroup
    `),
  },
  {
    Sid: 'Tables',
    service: 'dynamodb',
    kinds: ['table/'],
    verbs: words(`
      CreateTable DeleteTable DescribeTable UpdateTable
      DescribeContinuousBackups UpdateContinuousBackups DescribeTimeToLive UpdateTimeToLive
      DescribeContributorInsights DescribeKinesisStreamingDestination GetResourcePolicy
      ListTagsOfResource TagResource UntagResource
    `),
  },
  {
    Sid: 'LogGroups',
    service: 'logs',
    kinds: ['log-group:/'],
    verbs: words(`
      CreateLogGroup DeleteLogGroup PutRetentionPolicy
      AssociateKmsKey DisassociateKmsKey TagResource UntagResource ListTagsForResource
    `),
  },
  {
    Sid: 'Functions',
    service: 'lambda',
    kinds: ['function:'],
    verbs: words(`
      CreateFunction DeleteFunction GetFunction InvokeFunction UpdateFunctionCode
      UpdateFunctionConfiguration GetFunctionCodeSigningConfig GetRuntimeManagementConfig
      GetFunctionRecursionConfig ListTags TagResource UntagResource
    `),
  },
  {
    Sid: 'Alarms',
    service: 'cloudwatch',
    kinds: ['alarm:'],
    verbs: words('DeleteAlarms PutMetricAlarm TagResource UntagResource ListTagsForResource'),
  },
  {
    Sid: 'Dashboards',
    service: 'cloudwatch',
    kinds: ['dashboard/'],
    scope: 'account',
    verbs: words('DeleteDashboards GetDashboard PutDashboard'),
  },
  {
    Sid: 'Topics',
    service: 'sns',
    kinds: [''],
    verbs: words(`
      CreateTopic DeleteTopic GetTopicAttributes SetTopicAttributes GetDataProtectionPolicy
      Subscribe Unsubscribe GetSubscriptionAttributes ListSubscriptionsByTopic TagResource UntagResource ListTagsForResource
    `),
  },
  {
    Sid: 'EventRules',
    service: 'events',
    kinds: ['rule/'],
    verbs: words(
      'DeleteRule DescribeRule ListTargetsByRule PutRule PutTargets RemoveTargets TagResource UntagResource ListTagsForResource',
    ),
  },
  {
    Sid: 'Budgets',
    service: 'budgets',
    kinds: ['budget/'],
    scope: 'account',
    verbs: words('ModifyBudget ViewBudget TagResource UntagResource ListTagsForResource'),
  },
];

export const delivery: readonly NamedGrant[] = [
  {
    Sid: 'Stacks',
    service: 'cloudformation',
    kinds: ['stack/'],
    verbs: words(`
      CreateStack DeleteStack DescribeStackEvents DescribeStacks GetTemplate UpdateStack
      CreateChangeSet DeleteChangeSet DescribeChangeSet ExecuteChangeSet
      TagResource UntagResource
    `),
  },
  {
    Sid: 'Roles',
    service: 'iam',
    kinds: ['role/', 'instance-profile/'],
    scope: 'account',
    verbs: words(`
      CreateRole DeleteRole GetRole UpdateAssumeRolePolicy UpdateRole TagRole UntagRole
      DeleteRolePolicy GetRolePolicy ListAttachedRolePolicies ListRolePolicies PutRolePolicy
      CreateInstanceProfile DeleteInstanceProfile GetInstanceProfile
      AddRoleToInstanceProfile RemoveRoleFromInstanceProfile
      TagInstanceProfile UntagInstanceProfile
    `),
  },
  {
    Sid: 'Buckets',
    service: 's3',
    kinds: [''],
    scope: 'nowhere',
    verbs: words(`
      CreateBucket DeleteBucket ListBucket GetBucketPolicy PutBucketPolicy DeleteBucketPolicy
      GetBucketLogging PutBucketLogging GetBucketVersioning PutBucketVersioning
      GetBucketNotification PutBucketNotification GetBucketOwnershipControls
      PutBucketOwnershipControls GetBucketPublicAccessBlock PutBucketPublicAccessBlock
      GetBucketObjectLockConfiguration PutBucketObjectLockConfiguration
      GetEncryptionConfiguration PutEncryptionConfiguration
      GetLifecycleConfiguration PutLifecycleConfiguration GetBucketTagging PutBucketTagging
      TagResource UntagResource ListTagsForResource
    `),
  },
  {
    Sid: 'Repositories',
    service: 'ecr',
    kinds: ['repository/'],
    verbs: words(`
      CreateRepository DeleteRepository DescribeRepositories GetLifecyclePolicy PutLifecyclePolicy
      GetRepositoryPolicy PutImageScanningConfiguration PutImageTagMutability TagResource UntagResource ListTagsForResource
    `),
  },
  {
    Sid: 'Projects',
    service: 'codebuild',
    kinds: ['project/'],
    verbs: words('BatchGetProjects CreateProject DeleteProject UpdateProject'),
  },
  {
    Sid: 'Pipelines',
    service: 'codepipeline',
    kinds: [''],
    verbs: words(
      'CreatePipeline DeletePipeline GetPipeline GetPipelineState UpdatePipeline TagResource UntagResource ListTagsForResource',
    ),
  },
  {
    Sid: 'CodeRepositories',
    service: 'codecommit',
    kinds: [''],
    verbs: words(
      'CreateRepository DeleteRepository GetRepository UpdateRepositoryDescription TagResource UntagResource ListTagsForResource',
    ),
  },
];

/** Their ids are made up by AWS when they are created, so no pattern can name them beforehand. */
export const nameless: Readonly<Record<string, readonly string[]>> = {
  ec2: words(`
    AllocateAddress ReleaseAddress DisassociateAddress CreateTags DeleteTags
    CreateVpc DeleteVpc ModifyVpcAttribute CreateSubnet DeleteSubnet ModifySubnetAttribute
    CreateInternetGateway DeleteInternetGateway AttachInternetGateway DetachInternetGateway
    CreateRouteTable DeleteRouteTable AssociateRouteTable DisassociateRouteTable
    CreateRoute DeleteRoute ReplaceRoute CreateNatGateway DeleteNatGateway
    CreateVpcEndpoint DeleteVpcEndpoints ModifyVpcEndpoint CreateFlowLogs DeleteFlowLogs
    CreateSecurityGroup DeleteSecurityGroup
    AuthorizeSecurityGroupEgress RevokeSecurityGroupEgress
    AuthorizeSecurityGroupIngress RevokeSecurityGroupIngress
    UpdateSecurityGroupRuleDescriptionsEgress UpdateSecurityGroupRuleDescriptionsIngress
    CreateLaunchTemplate DeleteLaunchTemplate CreateLaunchTemplateVersion
    DeleteLaunchTemplateVersions ModifyLaunchTemplate RunInstances
  `),
  elasticloadbalancing: words(`
    CreateLoadBalancer DeleteLoadBalancer ModifyLoadBalancerAttributes
    SetSecurityGroups SetSubnets CreateListener DeleteListener ModifyListener
    CreateTargetGroup DeleteTargetGroup ModifyTargetGroup ModifyTargetGroupAttributes
    AddTags RemoveTags
  `),
  'application-autoscaling': words(`
    RegisterScalableTarget DeregisterScalableTarget PutScalingPolicy DeleteScalingPolicy
    TagResource UntagResource ListTagsForResource
  `),
  kms: words(`
    CreateAlias DeleteAlias UpdateAlias CreateKey DescribeKey EnableKeyRotation GetKeyPolicy GetKeyRotationStatus ListResourceTags
    PutKeyPolicy ScheduleKeyDeletion TagResource UntagResource UpdateKeyDescription
  `),
  ecr: words(`
    CreatePullThroughCacheRule DeletePullThroughCacheRule UpdatePullThroughCacheRule
    CreateRepositoryCreationTemplate DeleteRepositoryCreationTemplate
    UpdateRepositoryCreationTemplate
  `),
  ecs: words('DeregisterTaskDefinition'),
  'codestar-notifications': words(`
    CreateNotificationRule DeleteNotificationRule DescribeNotificationRule
    UpdateNotificationRule TagResource UntagResource
  `),
};

/** Lists and descriptions have no resource-level permission. */
export const reading: Readonly<Record<string, readonly string[]>> = {
  'application-autoscaling': words(
    'DescribeScalableTargets DescribeScalingPolicies DescribeScheduledActions',
  ),
  autoscaling: words('DescribeAutoScalingGroups DescribeScalingActivities'),
  cloudwatch: words('DescribeAlarms'),
  ec2: words(`
    DescribeAccountAttributes DescribeAddresses DescribeAvailabilityZones DescribeFlowLogs
    DescribeImages DescribeInstances DescribeInternetGateways DescribeLaunchTemplateVersions
    DescribeLaunchTemplates DescribeNatGateways DescribeNetworkInterfaces DescribePrefixLists
    DescribeRouteTables DescribeSecurityGroupRules DescribeSecurityGroups DescribeSubnets
    DescribeTags DescribeVpcAttribute DescribeVpcEndpoints DescribeVpcs
  `),
  ecr: words('DescribePullThroughCacheRules DescribeRepositoryCreationTemplates'),
  ecs: words('DescribeCapacityProviders DescribeTaskDefinition'),
  elasticloadbalancing: words(`
    DescribeListenerAttributes DescribeListeners DescribeLoadBalancerAttributes DescribeTags
    DescribeLoadBalancers DescribeTargetGroupAttributes DescribeTargetGroups DescribeTargetHealth
  `),
  kms: words('ListAliases'),
  logs: words('DescribeLogGroups'),
};

/** Services that the roles of the nested stacks are for. */
export const roleUsers = [
  'codebuild.amazonaws.com',
  'codepipeline.amazonaws.com',
  'ec2.amazonaws.com',
  'ecs-tasks.amazonaws.com',
  'events.amazonaws.com',
  'lambda.amazonaws.com',
  'vpc-flow-logs.amazonaws.com',
] as const;

/** Services that make a role of their own the first time they are used in an account. */
export const serviceLinked = [
  'autoscaling.amazonaws.com',
  'codestar-notifications.amazonaws.com',
  'ecs.amazonaws.com',
  'ecs.application-autoscaling.amazonaws.com',
  'elasticloadbalancing.amazonaws.com',
  'pullthroughcache.ecr.amazonaws.com',
] as const;
