import { accountId, type Handle, sub } from '../../src/template';
import { S3 } from '../../src/template/aws';
import { bucketPolicy, privateBucket, takesLogsOfBuckets } from '../shared/buckets';
import { exceptions } from '../shared/exceptions';
import { kept } from '../shared/lifetime';
import type { AlbBuilder } from './parameters';

const KEEP_VERSIONS_DAYS = 7;

export interface AccessLogs {
  readonly bucket: Handle<S3.Bucket>;
  /** Elastic Load Balancing checks its write permission when access logs are enabled. */
  readonly policy: Handle<S3.BucketPolicy>;
}

export function addAccessLogs({ parameters, add }: AlbBuilder): AccessLogs {
  const bucket = add(
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
      // The load balancer writes a test object, so CloudFormation could not delete the bucket when a first deployment fails.
      DeletionPolicy: 'Retain',
      Metadata: exceptions({
        'CT.S3.PR.2':
          'This is the bucket of the access logs. Logging access to it would create logs endlessly.',
        'CT.S3.PR.9': 'Elastic Load Balancing does not deliver logs to buckets with Object Lock.',
        'CT.S3.PR.10': 'Elastic Load Balancing supports only SSE-S3 for access logs.',
      }),
    },
  );
  const policy = add(
    'AccessLogsPolicy',
    bucketPolicy(
      bucket,
      {
        Sid: 'LoadBalancerAccessLogs',
        Effect: 'Allow',
        Principal: { Service: 'logdelivery.elasticloadbalancing.amazonaws.com' },
        Action: 's3:PutObject',
        Resource: sub`${bucket.get('Arn')}/AWSLogs/${accountId}/*`,
      },
      takesLogsOfBuckets(bucket),
    ),
  );
  return { bucket, policy };
}
