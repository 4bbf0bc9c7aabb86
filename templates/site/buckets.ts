import { bucketPolicy, privateBucket, takesLogsOfBuckets } from '../../nested-stacks/shared/buckets';
import { exceptions } from '../../nested-stacks/shared/exceptions';
import { kept } from '../../nested-stacks/shared/lifetime';
import { accountId, type Handle, partition, sub } from '../../src/template';
import { type CloudFront, S3 } from '../../src/template/aws';
import type { SiteBuilder } from './parameters';

/** What visitors can read. Records of releases are beside it, where CloudFront has no access. */
export const SITE_FOLDER = 'site';
const KEEP_VERSIONS_DAYS = 30;

export interface Buckets {
  readonly content: Handle<S3.Bucket>;
  readonly logs: Handle<S3.Bucket>;
}

export function addBuckets({ parameters, add }: SiteBuilder): Buckets {
  const logs = add(
    'AccessLogs',
    new S3.Bucket(
      privateBucket({
        encryption: 'AES256',
        expireAfterDays: parameters.LogDays,
        keepVersionsDays: KEEP_VERSIONS_DAYS,
      }),
    ),
    {
      ...kept,
      Metadata: exceptions({
        'CT.S3.PR.2':
          'This is the bucket of the access logs. Logging access to it would create logs endlessly.',
        'CT.S3.PR.9': 'Log services do not deliver to buckets with Object Lock.',
        'CT.S3.PR.10': 'S3 delivers server access logs only to buckets that use SSE-S3.',
      }),
    },
  );
  add(
    'AccessLogsPolicy',
    bucketPolicy(logs, takesLogsOfBuckets(logs), {
      // "Enable logging from AWS services: Amazon S3", Amazon CloudWatch Logs User Guide.
      Sid: 'CloudFrontAccessLogs',
      Effect: 'Allow',
      Principal: { Service: 'delivery.logs.amazonaws.com' },
      Action: 's3:PutObject',
      Resource: sub`${logs.get('Arn')}/AWSLogs/${accountId}/*`,
      Condition: {
        StringEquals: { 's3:x-amz-acl': 'bucket-owner-full-control', 'aws:SourceAccount': accountId },
        ArnLike: { 'aws:SourceArn': sub`arn:${partition}:logs:us-east-1:${accountId}:delivery-source:*` },
      },
    }),
  );
  const content = add(
    'Content',
    new S3.Bucket({
      ...privateBucket({ encryption: 'AES256', keepVersionsDays: KEEP_VERSIONS_DAYS }),
      LoggingConfiguration: { DestinationBucketName: logs.ref, LogFilePrefix: 's3/content/' },
    }),
    {
      ...kept,
      Metadata: exceptions({
        'CT.S3.PR.9': 'Pages are replaced and old assets deleted, which Object Lock prevents.',
        'CT.S3.PR.10':
          'The content is public, and a KMS key would charge each request that CloudFront does not answer from its cache.',
      }),
    },
  );
  return { content, logs };
}

/**
 * Only this distribution reads the content. CloudFront may not list the bucket, so S3 answers 403 for what does not exist, and
 * the distribution shows its error page for that status.
 */
export function letDistributionRead(
  { add }: SiteBuilder,
  { content }: Buckets,
  distribution: Handle<CloudFront.Distribution>,
): void {
  add(
    'ContentPolicy',
    bucketPolicy(content, {
      Sid: 'CloudFront',
      Effect: 'Allow',
      Principal: { Service: 'cloudfront.amazonaws.com' },
      Action: 's3:GetObject',
      Resource: sub`${content.get('Arn')}/${SITE_FOLDER}/*`,
      Condition: {
        StringEquals: {
          'AWS:SourceArn': sub`arn:${partition}:cloudfront::${accountId}:distribution/${distribution.ref}`,
        },
      },
    }),
  );
}
