import { accountId, type Handle, type Json, type Num, noValue, sub } from '../../src/template';
import { S3 } from '../../src/template/aws';

interface PrivateBucket {
  /** AES256 for buckets that log services write to; they support no other encryption. */
  readonly encryption: 'AES256' | 'aws:kms';
  readonly expireAfterDays?: Num;
  /** How long replaced and deleted versions can be restored. */
  readonly keepVersionsDays: number;
  readonly logging?: S3.Bucket.LoggingConfiguration;
}

/** Settings that all buckets share: no public access, encryption, versioning, expiration and EventBridge events. */
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
    // Log services cannot deliver to buckets with Object Lock: "Enabling Amazon S3 server access logging".
    ObjectLockEnabled: encryption === 'aws:kms' ? true : noValue,
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

/** A bucket policy that denies requests without TLS and contains the given statements. */
export function bucketPolicy(bucket: Handle<S3.Bucket>, ...statements: readonly Json[]): S3.BucketPolicy {
  return new S3.BucketPolicy({
    Bucket: bucket.ref,
    PolicyDocument: {
      Version: '2012-10-17',
      Statement: [
        {
          Sid: 'DenyUnencryptedConnections',
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

/**
 * Denies writing an object that exists, except below a folder whose objects are replaced. Parts of a multipart upload have no
 * condition: "Enforce conditional writes on Amazon S3 buckets", Amazon S3 User Guide.
 */
export function writeOnce(bucket: Handle<S3.Bucket>, exceptBelow: string): Json {
  return {
    Sid: 'WriteOnce',
    Effect: 'Deny',
    Principal: '*',
    Action: 's3:PutObject',
    NotResource: sub`${bucket.get('Arn')}/${exceptBelow}*`,
    Condition: {
      Null: { 's3:if-none-match': 'true' },
      Bool: { 's3:ObjectCreationOperation': 'true' },
    },
  };
}

/** Lets the other buckets of this account write their server access logs to `s3/`. */
export function takesLogsOfBuckets(bucket: Handle<S3.Bucket>): Json {
  return {
    Sid: 'S3ServerAccessLogs',
    Effect: 'Allow',
    Principal: { Service: 'logging.s3.amazonaws.com' },
    Action: 's3:PutObject',
    Resource: sub`${bucket.get('Arn')}/s3/*`,
    Condition: { StringEquals: { 'aws:SourceAccount': accountId } },
  };
}
