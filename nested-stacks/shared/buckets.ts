import { accountId, type Handle, type Json, type Num, noValue, sub } from '../../src/template';
import { S3 } from '../../src/template/aws';

interface PrivateBucket {
  /** The log services write with S3's own keys only; everything else uses AWS's KMS key for S3. */
  readonly encryption: 'AES256' | 'aws:kms';
  readonly expireAfterDays?: Num;
  /** Replaced and deleted versions: long enough to take a mistake back. */
  readonly keepVersionsDays: number;
  readonly logging?: S3.Bucket.LoggingConfiguration;
}

/** What every bucket here has: nobody outside, encryption, versions, an end to old data, events for whoever asks. */
export function privateBucket({
  encryption,
  expireAfterDays,
  keepVersionsDays,
  logging,
}: PrivateBucket): S3.BucketProperties {
  return {
    BucketEncryption: {
      ServerSideEncryptionConfiguration: [
        {
          ServerSideEncryptionByDefault: { SSEAlgorithm: encryption },
          BucketKeyEnabled: encryption === 'aws:kms' ? true : noValue,
        },
      ],
    },
    PublicAccessBlockConfiguration: {
      BlockPublicAcls: true,
      BlockPublicPolicy: true,
      IgnorePublicAcls: true,
      RestrictPublicBuckets: true,
    },
    OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
    VersioningConfiguration: { Status: 'Enabled' },
    ObjectLockEnabled: true,
    NotificationConfiguration: { EventBridgeConfiguration: { EventBridgeEnabled: true } },
    LifecycleConfiguration: {
      Rules: [
        {
          Id: 'Tidy',
          Status: 'Enabled',
          ...(expireAfterDays === undefined ? {} : { ExpirationInDays: expireAfterDays }),
          NoncurrentVersionExpiration: { NoncurrentDays: keepVersionsDays },
          AbortIncompleteMultipartUpload: { DaysAfterInitiation: 1 },
        },
      ],
    },
    ...(logging === undefined ? {} : { LoggingConfiguration: logging }),
  };
}

/** A bucket's policy: no request without TLS, and whatever else is given. */
export function bucketPolicy(bucket: Handle<S3.Bucket>, ...statements: readonly Json[]): S3.BucketPolicy {
  return new S3.BucketPolicy({
    Bucket: bucket.ref,
    PolicyDocument: {
      Version: '2012-10-17',
      Statement: [
        {
          Sid: 'OnlyEncryptedConnections',
          Effect: 'Deny',
          Principal: '*',
          Action: 's3:*',
          Resource: [bucket.get('Arn'), sub`${bucket.get('Arn')}/*`],
          Condition: { Bool: { 'aws:SecureTransport': 'false' } },
        },
        ...statements,
      ],
    },
  });
}

/** Where other buckets of this account write who asked for what, under `s3/`. */
export function takesLogsOfBuckets(bucket: Handle<S3.Bucket>): Json {
  return {
    Sid: 'BucketsWriteTheirLogs',
    Effect: 'Allow',
    Principal: { Service: 'logging.s3.amazonaws.com' },
    Action: 's3:PutObject',
    Resource: sub`${bucket.get('Arn')}/s3/*`,
    Condition: { StringEquals: { 'aws:SourceAccount': accountId } },
  };
}
