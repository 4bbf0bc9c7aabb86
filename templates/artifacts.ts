import { bucketPolicy, privateBucket, takesLogsOfBuckets } from '../nested-stacks/shared/buckets';
import { exceptions } from '../nested-stacks/shared/exceptions';
import { kept } from '../nested-stacks/shared/lifetime';
import { defineStack, sub } from '../src/template';
import { S3, SSM } from '../src/template/aws';
import { addDeploymentRole } from './artifacts/deployment-role';

const LOG_DAYS = 365;
const KEEP_VERSIONS_DAYS = 30;

export const artifacts = defineStack(
  'artifacts',
  {
    Description:
      'Deploy once per account and region: bucket of the packaged templates and the role that CloudFormation deploys with',
    Parameters: {
      Prefix: {
        Type: 'String',
        Description: 'Prefix of the stacks that the role can deploy; their names start with it and a hyphen',
        Default: 'comentarios',
        AllowedPattern: '(?!aws|ecs|fargate)[a-z][a-z0-9]*(-[a-z0-9]+)*',
        MinLength: 2,
        MaxLength: 16,
        ConstraintDescription:
          'must be 2 to 16 lowercase letters, digits and single hyphens, and start with a letter',
        label: 'Prefix',
        group: 'Naming',
      },
    },
  },
  (stack) => {
    const { parameters, add } = stack;
    const logs = add(
      'AccessLogs',
      new S3.Bucket(
        privateBucket({
          encryption: 'AES256',
          expireAfterDays: LOG_DAYS,
          keepVersionsDays: KEEP_VERSIONS_DAYS,
        }),
      ),
      {
        ...kept,
        Metadata: exceptions({
          'CT.S3.PR.2':
            'This is the bucket of the access logs. Logging access to it would create logs endlessly.',
          'CT.S3.PR.10': 'S3 delivers server access logs only to buckets that use SSE-S3.',
        }),
      },
    );
    add('AccessLogsPolicy', bucketPolicy(logs, takesLogsOfBuckets(logs)));
    const templates = add(
      'Templates',
      new S3.Bucket({
        ...privateBucket({ encryption: 'aws:kms', keepVersionsDays: KEEP_VERSIONS_DAYS }),
        LoggingConfiguration: { DestinationBucketName: logs.ref, LogFilePrefix: 's3/templates/' },
      }),
      {
        ...kept,
        comment:
          'Templates do not expire, because stacks keep referring to the template that they were deployed with.',
      },
    );
    add('TemplatesPolicy', bucketPolicy(templates));
    const role = addDeploymentRole(stack, { prefix: parameters.Prefix, templates });
    const publish = (
      id: string,
      name: string,
      Description: string,
      Value: SSM.ParameterProperties['Value'],
    ) =>
      add(
        id,
        new SSM.Parameter({
          Type: 'String',
          Name: sub`/${parameters.Prefix}/artifacts/${name}`,
          Description,
          Value,
        }),
      );
    publish('BucketNameParameter', 'bucket-name', 'Bucket of the packaged templates', templates.ref);
    publish('RoleParameter', 'deployment-role-arn', 'Role that CloudFormation deploys with', role.get('Arn'));
    return {
      BucketName: { Description: 'Bucket of the packaged templates', Value: templates.ref },
      LogBucketName: { Description: 'Bucket of the server access logs', Value: logs.ref },
      DeploymentRoleArn: { Description: 'Role that CloudFormation deploys with', Value: role.get('Arn') },
    };
  },
);
