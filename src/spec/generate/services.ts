/** The services that get classes, by the name that CloudFormation and cloudform-types give them. */
export const services = [
  'APS',
  'ApiGateway',
  'ApiGatewayV2',
  'ApplicationAutoScaling',
  'AutoScaling',
  'Backup',
  'Budgets',
  'CertificateManager',
  'CloudFormation',
  'CloudFront',
  'CloudWatch',
  'CodeBuild',
  'CodeCommit',
  'CodeConnections',
  'CodePipeline',
  'CodeStarConnections',
  'CodeStarNotifications',
  'DynamoDB',
  'EC2',
  'ECR',
  'ECS',
  'EKS',
  'ElasticLoadBalancingV2',
  'Events',
  'IAM',
  'KMS',
  'Lambda',
  'Logs',
  'RDS',
  'Route53',
  'S3',
  'SNS',
  'SQS',
  'SSM',
  'Scheduler',
  'SecretsManager',
  'Serverless',
  'ServiceDiscovery',
  'Signer',
  'StepFunctions',
  'WAFv2',
] as const;

export function serviceOf(type: string): string {
  return type.split('::')[1] ?? '';
}

export function classNameOf(type: string): string {
  return type.split('::').at(-1) ?? '';
}

export function moduleOf(service: string): string {
  return service.toLowerCase();
}
