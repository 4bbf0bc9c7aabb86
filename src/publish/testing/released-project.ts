import { join } from 'node:path';
import { CreateBucketCommand } from '@aws-sdk/client-s3';
import { SemVer } from 'semver';
import { readEntries } from '../../catalogue/read-entries';
import type { Release } from '../../catalogue/release';
import { s3Of } from '../../local/testing/calls';
import { ACCOUNT, REGION, startTestEndpoint, type TestEndpoint } from '../../local/testing/endpoint';
import { projectFolder } from '../../spec/project-folder';
import { Bucket } from '../bucket';
import { publish } from '../publish';

export const BUCKET = 'releases';
const urlOf = (key: string): string => `https://${BUCKET}.s3.${REGION}.amazonaws.com/${key}`;

/** The templates of this project. */
export const entries = readEntries(join(projectFolder, 'out'));

/** Existing resources of another team, by the names of the parameters that require them. */
export const THEIRS: Readonly<Record<string, string>> = {
  BaseImageRepositoriesArn: `arn:aws:ecr:${REGION}:${ACCOUNT}:repository/base/*`,
  BaseImageUri: `${ACCOUNT}.dkr.ecr.${REGION}.amazonaws.com/base`,
  CapacityProviderName: 'theirs',
  ClusterArn: `arn:aws:eks:${REGION}:${ACCOUNT}:cluster/theirs`,
  ClusterName: 'theirs',
  DistributionArn: `arn:aws:cloudfront::${ACCOUNT}:distribution/E1A2B3C4D5E6F7`,
  DomainName: 'theirs.example.com',
  HostedZoneId: 'Z0123456789ABCDEFGHIJ',
  LogBucketArn: 'arn:aws:s3:::theirs',
  DeploymentRoleArn: `arn:aws:iam::${ACCOUNT}:role/deployment/theirs`,
  Environment: 'dev',
  GitHubEnvironment: 'dev',
  InternetGatewayId: 'igw-0123456789abcdef0',
  KeyArn: `arn:aws:kms:${REGION}:${ACCOUNT}:key/12345678-1234-1234-1234-123456789012`,
  ListenerArn: `arn:aws:elasticloadbalancing:${REGION}:${ACCOUNT}:listener/app/theirs/50dc6c495c0c9188/f2f7dc8efc522ab2`,
  LoadBalancerFullName: 'app/theirs/50dc6c495c0c9188',
  LoadBalancerSecurityGroupId: 'sg-0123456789abcdef0',
  Name: 'theirs',
  Owner: 'theirs',
  OwnerId: '1',
  PipelineName: 'theirs',
  Range: '10.0.64.0/18',
  Repository: 'theirs',
  LoadBalancerArn: `arn:aws:elasticloadbalancing:${REGION}:${ACCOUNT}:loadbalancer/app/theirs/0123456789abcdef`,
  RepositoryArn: `arn:aws:ecr:${REGION}:${ACCOUNT}:repository/theirs`,
  RepositoryId: '2',
  RepositoryUri: `${ACCOUNT}.dkr.ecr.${REGION}.amazonaws.com/theirs`,
  ServiceName: 'theirs',
  ServiceSecurityGroupId: 'sg-0123456789abcdef1',
  StackName: 'theirs',
  SubnetGroupName: 'theirs',
  SubnetIds: 'subnet-0123456789abcdef0,subnet-0123456789abcdef1',
  TableArn: `arn:aws:dynamodb:${REGION}:${ACCOUNT}:table/theirs`,
  TableName: 'theirs',
  TargetGroupArn: `arn:aws:elasticloadbalancing:${REGION}:${ACCOUNT}:targetgroup/theirs/943f017f100becff`,
  TargetGroupFullName: 'targetgroup/theirs/943f017f100becff',
  TemplateBucketName: 'theirs',
  TopicArn: `arn:aws:sns:${REGION}:${ACCOUNT}:theirs`,
  Url: 'https://theirs.example.com',
  VpcId: 'vpc-0123456789abcdef0',
};

export const release: Release = {
  version: '1.0.0',
  region: REGION,
  urlOf: (path) => urlOf(`v1.0.0/${path}`),
};

/** An endpoint with the project's templates released to a bucket. */
export async function releasedProject(): Promise<TestEndpoint> {
  const local = await startTestEndpoint();
  const s3 = s3Of(local.endpoint);
  await s3.send(new CreateBucketCommand({ Bucket: BUCKET }));
  await publish({
    bucket: new Bucket(s3, BUCKET, ACCOUNT),
    version: new SemVer(release.version),
    entries,
    title: 'Templates',
    region: REGION,
    urlOf,
  });
  s3.destroy();
  return local;
}
