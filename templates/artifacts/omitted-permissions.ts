/** A permission that a handler declares for a property or a feature that no template here uses. */
export interface Omission {
  readonly because: string;
  readonly actions: readonly string[];
}

function omit(because: string, actions: string): Omission {
  return { because, actions: actions.trim().split(/\s+/) };
}

/** Permissions that handlers declare and the deployment role doesn't have. */
export const OMISSIONS: Readonly<Record<string, Omission>> = {
  'AWS::APS::Workspace': omit(
    'no logs of alerts and queries',
    `aps:CreateLoggingConfiguration aps:CreateQueryLoggingConfiguration aps:DeleteLoggingConfiguration
    aps:DeleteQueryLoggingConfiguration aps:UpdateLoggingConfiguration aps:UpdateQueryLoggingConfiguration`,
  ),
  'AWS::ApplicationAutoScaling::ScalableTarget': omit(
    'no targets of Lambda',
    `lambda:DeleteProvisionedConcurrencyConfig lambda:GetProvisionedConcurrencyConfig lambda:PutProvisionedConcurrencyConfig`,
  ),
  'AWS::ApplicationAutoScaling::ScalingPolicy': omit('no predictive scaling', 'cloudwatch:GetMetricData'),
  'AWS::AutoScaling::AutoScalingGroup': omit(
    'no load balancers, notifications, lifecycle hooks, instance refreshes, VPC Lattice or managed fleets; CloudFormation resolves the AMI',
    `autoscaling:AttachLoadBalancerTargetGroups autoscaling:AttachLoadBalancers autoscaling:AttachTrafficSources
    autoscaling:CancelInstanceRefresh autoscaling:DeleteLifecycleHook autoscaling:DeleteNotificationConfiguration
    autoscaling:DetachLoadBalancerTargetGroups autoscaling:DetachLoadBalancers autoscaling:DetachTrafficSources
    autoscaling:PutLifecycleHook autoscaling:PutNotificationConfiguration autoscaling:StartInstanceRefresh ec2:Get*
    managed-fleets:CreateAutoScalingGroup managed-fleets:DeleteAutoScalingGroup managed-fleets:DeregisterAutoScalingGroup
    managed-fleets:Get* managed-fleets:RegisterAutoScalingGroup managed-fleets:UpdateAutoScalingGroup ssm:Get*
    vpc-lattice:DeregisterTargets vpc-lattice:GetTargetGroup vpc-lattice:ListTargets vpc-lattice:RegisterTargets`,
  ),
  'AWS::Backup::BackupVault': omit(
    'no access policy or notifications; the key is the AWS managed key, whose policy lets the account use it; IAM knows no Mount',
    `backup-storage:Mount backup:DeleteBackupVaultAccessPolicy backup:DeleteBackupVaultNotifications backup:PutBackupVaultAccessPolicy
    backup:PutBackupVaultNotifications kms:CreateGrant kms:Decrypt kms:GenerateDataKey kms:RetireGrant`,
  ),
  'AWS::CertificateManager::Certificate': omit(
    'no private certificate authority',
    'acm-pca:GetCertificate acm-pca:IssueCertificate',
  ),
  'AWS::CloudFormation::Stack': omit(
    'nested stacks have no stack policy or termination protection',
    'cloudformation:GetStackPolicy cloudformation:SetStackPolicy cloudformation:UpdateTerminationProtection',
  ),
  'AWS::CloudFront::Distribution': omit(
    'no tenants or staging distributions; IAM has no CreateDistributionWithTags',
    'cloudfront:CreateDistributionWithTags cloudfront:CreateConnectionGroup cloudfront:GetConnectionGroup cloudfront:UpdateDistributionWithStagingConfig',
  ),
  'AWS::CloudFront::VpcOrigin': omit('no VPC of another account', 'sts:AssumeRole'),
  'AWS::CodePipeline::Pipeline': omit(
    'no disabled transitions, and no restart on update',
    'codepipeline:DisableStageTransition codepipeline:EnableStageTransition codepipeline:StartPipelineExecution',
  ),
  'AWS::DynamoDB::Table': omit(
    'no replicas, imports, Kinesis streams, resource policy or contributor insights; encrypted with the AWS managed key',
    `dynamodb:AssociateTableReplica dynamodb:BatchWriteItem dynamodb:CreateTableReplica dynamodb:DeleteItem
    dynamodb:DeleteResourcePolicy dynamodb:DescribeImport dynamodb:DisableKinesisStreamingDestination
    dynamodb:EnableKinesisStreamingDestination dynamodb:GetItem dynamodb:ImportTable dynamodb:PutItem
    dynamodb:PutResourcePolicy dynamodb:Query dynamodb:Scan dynamodb:UpdateContributorInsights dynamodb:UpdateItem
    dynamodb:UpdateKinesisStreamingDestination kinesis:DescribeStream kinesis:PutRecords kms:CreateGrant kms:Decrypt
    kms:Encrypt kms:RevokeGrant logs:CreateLogStream logs:DescribeLogStreams logs:PutLogEvents s3:GetObjectMetadata`,
  ),
  'AWS::EC2::EIP': omit('no address transfers', 'ec2:AcceptAddressTransfer'),
  'AWS::EC2::NatGateway': omit(
    'no secondary addresses',
    `ec2:AssignPrivateNatGatewayAddress ec2:AssociateNatGatewayAddress ec2:DisassociateNatGatewayAddress
    ec2:UnassignPrivateNatGatewayAddress`,
  ),
  'AWS::EC2::Subnet': omit('no IPv6', 'ec2:AssociateSubnetCidrBlock ec2:DisassociateSubnetCidrBlock'),
  'AWS::EC2::VPC': omit(
    'no encryption control, and the default tenancy',
    'ec2:CreateVpcEncryptionControl ec2:ModifyVpcTenancy',
  ),
  'AWS::EC2::VPCEndpoint': omit(
    'no VPC Lattice, and no endpoints in other regions',
    `vpc-lattice:CreateServiceNetworkVpcEndpointAssociation vpc-lattice:DescribeServiceNetworkVpcEndpointAssociation
    vpce:AllowMultiRegion`,
  ),
  'AWS::EC2::VPCGatewayAttachment': omit('no VPN gateways', 'ec2:AttachVpnGateway ec2:DetachVpnGateway'),
  'AWS::ECR::PullThroughCacheRule': omit('public.ecr.aws needs no secret', 'secretsmanager:GetSecretValue'),
  'AWS::ECR::Repository': omit(
    'no repository policy; encrypted with the AWS managed key',
    'ecr:DeleteRepositoryPolicy ecr:SetRepositoryPolicy kms:CreateGrant kms:RetireGrant',
  ),
  'AWS::ECR::RepositoryCreationTemplate': omit('no repository policy', 'ecr:SetRepositoryPolicy'),
  'AWS::ECS::Cluster': omit('no account settings', 'ecs:PutAccountSetting ecs:PutAccountSettingDefault'),
  'AWS::ElasticLoadBalancingV2::Listener': omit(
    'no Cognito authentication',
    'cognito-idp:DescribeUserPoolClient',
  ),
  'AWS::ElasticLoadBalancingV2::ListenerRule': omit(
    'no Cognito authentication',
    'cognito-idp:DescribeUserPoolClient',
  ),
  'AWS::ElasticLoadBalancingV2::LoadBalancer': omit(
    'no capacity reservation or IP pools, and IPv4 only',
    `elasticloadbalancing:ModifyCapacityReservation elasticloadbalancing:ModifyIpPools
    elasticloadbalancing:SetIpAddressType`,
  ),
  'AWS::ElasticLoadBalancingV2::TargetGroup': omit(
    'ECS registers the targets',
    'elasticloadbalancing:DeregisterTargets elasticloadbalancing:RegisterTargets',
  ),
  'AWS::EKS::Cluster': omit('EKS keeps its certificate authority', 'eks:ActivateCertificateAuthority'),
  'AWS::IAM::Role': omit(
    'no managed policies, and no role loses its permissions boundary',
    'iam:AttachRolePolicy iam:DeleteRolePermissionsBoundary iam:DetachRolePolicy',
  ),
  'AWS::KMS::Key': omit(
    'the key is always enabled and rotated',
    'kms:DisableKey kms:DisableKeyRotation kms:EnableKey',
  ),
  'AWS::Lambda::Function': omit(
    'inline code without layers, file systems, versions, code signing, reserved concurrency or a KMS key',
    `elasticfilesystem:DescribeMountTargets kms:CreateGrant kms:Decrypt kms:Encrypt kms:GenerateDataKey
    lambda:DeleteFunctionCodeSigningConfig lambda:DeleteFunctionConcurrency lambda:GetCodeSigningConfig
    lambda:GetLayerVersion lambda:PassCapacityProvider lambda:PublishVersion lambda:PutFunctionCodeSigningConfig
    lambda:PutFunctionConcurrency lambda:PutFunctionRecursionConfig lambda:PutFunctionScalingConfig
    lambda:PutRuntimeManagementConfig s3:GetObjectVersion s3files:ListMountTargets`,
  ),
  'AWS::Logs::DeliveryDestination': omit(
    'no delivery between accounts',
    'logs:DeleteDeliveryDestinationPolicy logs:PutDeliveryDestinationPolicy',
  ),
  'AWS::Logs::DeliverySource': omit(
    'logs of CloudFront only, which has a permission of its own',
    `autoloop:AllowVendedLogDeliveryForResource codewhisperer:AllowVendedLogDeliveryForResource
    logs:AllowVendedLogDeliveryForResource workmail:AllowVendedLogDeliveryForResource`,
  ),
  'AWS::Logs::LogGroup': omit(
    'no resource policy, index policy, data protection, deletion protection or delivery to other services',
    `firehose:TagDeliveryStream logs:DeleteDataProtectionPolicy logs:DeleteIndexPolicy logs:DeleteResourcePolicy
    logs:PutBearerTokenAuthentication logs:PutDataProtectionPolicy logs:PutIndexPolicy logs:PutLogGroupDeletionProtection
    logs:PutResourcePolicy s3:REST.PUT.OBJECT`,
  ),
  'AWS::RDS::DBCluster': omit(
    'no associated roles, global clusters or restored clusters',
    `rds:AddRoleToDBCluster rds:RemoveFromGlobalCluster rds:RemoveRoleFromDBCluster rds:RestoreDBClusterFromSnapshot
    rds:RestoreDBClusterToPointInTime`,
  ),
  'AWS::RDS::DBInstance': omit(
    'instances of a cluster, which has the data, the secret and the backups; no associated roles',
    `iam:ListRoles rds:AddRoleToDBInstance rds:CreateDBInstanceReadReplica rds:CreateDBSnapshot rds:PromoteReadReplica
    rds:RemoveRoleFromDBInstance rds:RestoreDBInstanceFromDBSnapshot rds:RestoreDBInstanceToPointInTime
    rds:StartDBInstanceAutomatedBackupsReplication rds:StopDBInstanceAutomatedBackupsReplication`,
  ),
  'AWS::Route53::HostedZone': omit(
    'public zones without query logs',
    `ec2:DescribeVpcs route53:CreateQueryLoggingConfig route53:DeleteQueryLoggingConfig
    route53:DisassociateVPCFromHostedZone route53:ListQueryLoggingConfigs route53:UpdateHostedZoneFeatures`,
  ),
  'AWS::S3::Bucket': omit(
    'no metadata tables, replication, website, CORS, ACLs, analytics, inventory, metrics or acceleration',
    `s3:CreateBucketMetadataTableConfiguration s3:DeleteBucketAnalyticsConfiguration s3:DeleteBucketCors
    s3:DeleteBucketEncryption s3:DeleteBucketLifecycle s3:DeleteBucketMetadataTableConfiguration
    s3:DeleteBucketMetricsConfiguration s3:DeleteBucketReplication s3:DeleteBucketWebsite s3:DeleteObject
    s3:GetBucketAbac s3:GetBucketMetadataTableConfiguration s3:PutAccelerateConfiguration s3:PutAnalyticsConfiguration
    s3:PutBucketAbac s3:PutBucketAcl s3:PutBucketCORS s3:PutBucketReplication s3:PutBucketWebsite
    s3:PutIntelligentTieringConfiguration s3:PutInventoryConfiguration s3:PutMetricsConfiguration s3:PutObjectAcl
    s3:PutObjectLockConfiguration s3:PutReplicationConfiguration s3:UpdateBucketMetadataAnnotationTableConfiguration
    s3:UpdateBucketMetadataInventoryTableConfiguration s3:UpdateBucketMetadataJournalTableConfiguration
    s3tables:CreateNamespace s3tables:CreateTable s3tables:CreateTableBucket s3tables:GetTable
    s3tables:GetTableMetadataLocation s3tables:PutTableBucketPolicy s3tables:PutTableEncryption s3tables:PutTablePolicy
    s3tables:UpdateTableMetadataLocation`,
  ),
  'AWS::SecretsManager::Secret': omit(
    'no replicas',
    'secretsmanager:RemoveRegionsFromReplication secretsmanager:ReplicateSecretToRegions',
  ),
  'AWS::SecretsManager::SecretTargetAttachment': omit(
    'no DocumentDB or Redshift',
    `docdb-elastic:GetCluster redshift-serverless:GetNamespace redshift-serverless:ListWorkgroups
    redshift:DescribeClusters`,
  ),
  'AWS::StepFunctions::StateMachine': omit(
    'the definition is part of the template, and encrypted with the AWS owned key',
    'kms:Decrypt kms:GenerateDataKey s3:GetObjectVersion',
  ),
  'AWS::WAFv2::LoggingConfiguration': omit(
    'logs go to CloudWatch Logs, not to Firehose or S3; iam:DescribeOrganization is no action of IAM',
    'firehose:ListDeliveryStreams iam:CreateServiceLinkedRole iam:DescribeOrganization s3:GetBucketPolicy s3:PutBucketPolicy',
  ),
  'AWS::WAFv2::WebACLAssociation': omit(
    'web ACLs of load balancers only, and no shared rule groups',
    `amplify:AssociateWebACL amplify:DisassociateWebACL amplify:GetWebACLForResource apigateway:SetWebACL
    apprunner:AssociateWebAcl apprunner:DescribeWebAclForService apprunner:DisassociateWebAcl
    appsync:AssociateWebACL appsync:DisassociateWebACL appsync:GetWebACLForResource appsync:SetWebACL
    bedrock-agentcore:GatewayAssociateWebACL bedrock-agentcore:GatewayDisassociateWebACL
    bedrock-agentcore:GatewayGetWebACLForResource cognito-idp:AssociateWebACL cognito-idp:DisassociateWebACL
    cognito-idp:GetWebACLForResource ec2:AssociateVerifiedAccessInstanceWebAcl
    ec2:DescribeVerifiedAccessInstanceWebAclAssociations ec2:DisassociateVerifiedAccessInstanceWebAcl
    ec2:GetVerifiedAccessInstanceWebAcl wafv2:GetPermissionPolicy wafv2:PutPermissionPolicy`,
  ),
  'AWS::SNS::Topic': omit('no data protection', 'sns:PutDataProtectionPolicy'),
};

/** Resource types for which AWS publishes no permissions of handlers. Their entries come from the service's API. */
export const WITHOUT_PERMISSIONS: readonly string[] = [
  'AWS::Budgets::Budget',
  'AWS::CloudFormation::WaitCondition',
  'AWS::CodeBuild::Project',
  'AWS::CodeCommit::Repository',
  'AWS::Route53::RecordSet',
  'Custom::LockedSecurityGroup',
];
