export type Step = 'create' | 'update' | 'delete';

type Durations = readonly [create: number, update: number, remove: number];

/** Typical durations on AWS in seconds, rounded. */
const TYPICAL: Readonly<Record<string, Durations>> = {
  'AWS::AutoScaling::AutoScalingGroup': [25, 60, 90],
  'AWS::CertificateManager::Certificate': [120, 5, 10],
  'AWS::CloudFront::Distribution': [240, 180, 240],
  'AWS::CodePipeline::Pipeline': [4, 4, 4],
  'AWS::CodeBuild::Project': [4, 4, 3],
  'AWS::DynamoDB::Table': [32, 12, 32],
  'AWS::EC2::EIP': [17, 5, 2],
  'AWS::EC2::InternetGateway': [17, 5, 2],
  'AWS::EC2::LaunchTemplate': [6, 4, 2],
  'AWS::EC2::NatGateway': [110, 5, 65],
  'AWS::EC2::Route': [3, 16, 2],
  'AWS::EC2::RouteTable': [12, 4, 2],
  'AWS::EC2::SecurityGroup': [6, 4, 3],
  'AWS::EC2::Subnet': [6, 4, 3],
  'AWS::EC2::VPC': [13, 6, 3],
  'AWS::EC2::VPCEndpoint': [65, 20, 60],
  'AWS::EC2::VPCGatewayAttachment': [16, 5, 17],
  'AWS::ECR::Repository': [3, 3, 3],
  'AWS::ECS::CapacityProvider': [8, 8, 70],
  'AWS::ECS::Cluster': [8, 6, 8],
  'AWS::ECS::ClusterCapacityProviderAssociations': [70, 20, 20],
  'AWS::ECS::Service': [75, 180, 95],
  'AWS::ECS::TaskDefinition': [2, 2, 2],
  'AWS::ElasticLoadBalancingV2::LoadBalancer': [125, 10, 5],
  'AWS::ElasticLoadBalancingV2::TargetGroup': [17, 5, 2],
  'AWS::IAM::InstanceProfile': [125, 10, 3],
  'AWS::IAM::ManagedPolicy': [16, 10, 3],
  'AWS::IAM::Role': [17, 12, 3],
  'AWS::KMS::Key': [125, 10, 5],
  'AWS::Lambda::Function': [8, 12, 4],
  'AWS::Logs::LogGroup': [4, 4, 2],
  'AWS::RDS::DBCluster': [120, 60, 120],
  'AWS::RDS::DBInstance': [480, 240, 300],
  'AWS::S3::Bucket': [22, 5, 3],
  'AWS::S3::BucketPolicy': [2, 2, 2],
  'AWS::SNS::Topic': [12, 4, 32],
  'AWS::SQS::Queue': [62, 5, 62],
};

const USUAL: Durations = [4, 4, 3];
const PLACE: Readonly<Record<Step, 0 | 1 | 2>> = { create: 0, update: 1, delete: 2 };

export function secondsOf(type: string, step: Step): number {
  return (TYPICAL[type] ?? USUAL)[PLACE[step]];
}
