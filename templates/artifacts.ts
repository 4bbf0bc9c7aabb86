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
      'Once an account and region, before anything else: where templates are put, and the role that deploys them',
    Parameters: {
      Prefix: {
        Type: 'String',
        Description: 'The names of all stacks that the role may deploy start with this and a hyphen',
        Default: 'comentarios',
        AllowedPattern: '(?!aws|ecs|fargate)[a-z][a-z0-9]*(-[a-z0-9]+)*',
        MinLength: 2,
        MaxLength: 16,
        ConstraintDescription:
          '2 to 16 lower-case letters, digits and single hyphens, starting with a letter',
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
            'It holds access logs itself: logging who reads them would log the logging without end.',
          'CT.S3.PR.10': "S3 writes access logs only into buckets that use S3's own keys.",
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
        comment: 'Nothing in it expires: a stack goes on naming the template it was made from.',
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
    publish('BucketNameParameter', 'bucket-name', 'Where packaged templates are put', templates.ref);
    publish(
      'RoleParameter',
      'deployment-role-arn',
      'Role with which CloudFormation deploys',
      role.get('Arn'),
    );
    return {
      BucketName: { Description: 'Where packaged templates are put', Value: templates.ref },
      LogBucketName: { Description: 'Who asked for which template', Value: logs.ref },
      DeploymentRoleArn: { Description: 'Role with which CloudFormation deploys', Value: role.get('Arn') },
    };
  },
);
