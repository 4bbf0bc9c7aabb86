import { equals, type Handle, iff, not, noValue, sub } from '../../src/template';
import { S3 } from '../../src/template/aws';
import { bucketPolicy, privateBucket } from '../shared/buckets';
import { kept } from '../shared/lifetime';
import type { Statement } from '../shared/policies';
import type { PipelineBuilder } from './parameters';

const EXPIRE_DAYS = 90;
const KEEP_VERSIONS_DAYS = 7;

/** Artifacts that actions pass on. */
export const SOURCE_OUTPUT = 'SourceOutput';
export const BUILD_OUTPUT = 'BuildOutput';

export function addArtifacts({ parameters, add, condition }: PipelineBuilder): Handle<S3.Bucket> {
  const hasLogBucket = condition('HasLogBucket', not(equals(parameters.LogBucketName, '')));
  const bucket = add(
    'Artifacts',
    new S3.Bucket({
      ...privateBucket({
        encryption: 'aws:kms',
        expireAfterDays: EXPIRE_DAYS,
        keepVersionsDays: KEEP_VERSIONS_DAYS,
      }),
      LoggingConfiguration: iff(
        hasLogBucket,
        { DestinationBucketName: parameters.LogBucketName, LogFilePrefix: 's3/pipeline-artifacts/' },
        noValue,
      ),
    }),
    kept,
  );
  add('ArtifactsPolicy', bucketPolicy(bucket));
  return bucket;
}

export function readArtifacts(bucket: Handle<S3.Bucket>): Statement {
  return {
    Sid: 'ReadArtifacts',
    Action: ['s3:GetObject', 's3:GetObjectVersion'],
    Resource: sub`${bucket.get('Arn')}/*`,
  };
}

/** CodePipeline and CodeBuild look at the bucket itself: its owner, its Region, and whether it keeps versions. */
export function describeArtifacts(bucket: Handle<S3.Bucket>): Statement {
  return {
    Sid: 'DescribeArtifactBucket',
    Action: ['s3:GetBucketAcl', 's3:GetBucketLocation', 's3:GetBucketVersioning'],
    Resource: bucket.get('Arn'),
  };
}

export function writeArtifacts(bucket: Handle<S3.Bucket>): Statement {
  return { Sid: 'WriteArtifacts', Action: ['s3:PutObject'], Resource: sub`${bucket.get('Arn')}/*` };
}
