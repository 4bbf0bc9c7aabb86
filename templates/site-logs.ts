import { defineStack, stackName, sub } from '../src/template';
import { Logs } from '../src/template/aws';

/** CloudFront delivers access logs (standard logging v2) by CloudWatch Logs in us-east-1 only, to a bucket in any Region. */
export const siteLogs = defineStack(
  'site-logs',
  {
    Description: 'Deploy in us-east-1: delivery of the access logs of a CloudFront distribution to a bucket',
    Parameters: {
      DistributionArn: {
        Type: 'String',
        Description: 'ARN of the distribution',
        AllowedPattern: 'arn:aws[a-z-]*:cloudfront::[0-9]{12}:distribution/[A-Z0-9]+',
        ConstraintDescription: 'must be the ARN of a distribution',
        label: 'Distribution',
        group: 'Access logs',
      },
      LogBucketArn: {
        Type: 'String',
        Description: 'ARN of the bucket of the access logs, whose policy lets CloudWatch Logs write',
        AllowedPattern: 'arn:aws[a-z-]*:s3:::[a-z0-9.-]+',
        ConstraintDescription: 'must be the ARN of a bucket',
        of: 'AWS::S3::Bucket.Arn',
        label: 'Bucket',
        group: 'Access logs',
      },
    },
  },
  ({ parameters, add }) => {
    const source = add(
      'Source',
      new Logs.DeliverySource({
        Name: sub`${stackName}-source`,
        ResourceArn: parameters.DistributionArn,
        LogType: 'ACCESS_LOGS',
      }),
    );
    const destination = add(
      'Destination',
      new Logs.DeliveryDestination({
        Name: sub`${stackName}-destination`,
        DestinationResourceArn: parameters.LogBucketArn,
        OutputFormat: 'json',
      }),
    );
    add(
      'Delivery',
      new Logs.Delivery({
        DeliverySourceName: source.ref,
        DeliveryDestinationArn: destination.get('Arn'),
        S3SuffixPath: '{DistributionId}/{yyyy}/{MM}/{dd}/{HH}',
      }),
    );
    return {};
  },
);
