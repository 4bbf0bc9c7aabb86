/** The category of a service, shown by a color. */
export const categories = ['network', 'compute', 'data', 'access', 'watch', 'delivery', 'other'] as const;
export type Category = (typeof categories)[number];

const SERVICES: Readonly<Record<string, Category>> = {
  ApiGateway: 'network',
  ApiGatewayV2: 'network',
  ApplicationAutoScaling: 'compute',
  AutoScaling: 'compute',
  Budgets: 'watch',
  CertificateManager: 'access',
  CloudFront: 'network',
  CloudTrail: 'watch',
  CloudWatch: 'watch',
  CodeBuild: 'delivery',
  CodeCommit: 'delivery',
  CodeConnections: 'delivery',
  CodeDeploy: 'delivery',
  CodePipeline: 'delivery',
  CodeStarNotifications: 'delivery',
  Cognito: 'access',
  DynamoDB: 'data',
  EC2: 'network',
  ECR: 'data',
  ECS: 'compute',
  EFS: 'data',
  EKS: 'compute',
  ElastiCache: 'data',
  ElasticLoadBalancingV2: 'network',
  Events: 'watch',
  IAM: 'access',
  KMS: 'access',
  Lambda: 'compute',
  Logs: 'watch',
  RDS: 'data',
  Route53: 'network',
  S3: 'data',
  SNS: 'watch',
  SQS: 'data',
  SSM: 'data',
  SecretsManager: 'access',
  Serverless: 'compute',
  StepFunctions: 'compute',
  WAFv2: 'access',
};

/** Types in another category than their service. */
const TYPES: Readonly<Record<string, Category>> = {
  'AWS::EC2::Instance': 'compute',
  'AWS::EC2::LaunchTemplate': 'compute',
  'AWS::EC2::SecurityGroup': 'access',
  'AWS::EC2::Volume': 'data',
};

export function categoryOf(type: string): Category {
  const service = type.split('::')[1] ?? '';
  if (Object.hasOwn(TYPES, type)) return TYPES[type] ?? 'other';
  return (Object.hasOwn(SERVICES, service) ? SERVICES[service] : undefined) ?? 'other';
}

/** The service as AWS spells it. */
export function serviceOf(type: string): string {
  const [vendor = '', service = ''] = type.split('::');
  return vendor === 'Custom' || type === 'AWS::CloudFormation::CustomResource' ? 'custom' : service;
}
