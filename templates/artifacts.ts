import { addTable } from '../nested-stacks/history/table';
import { bucketPolicy, privateBucket, takesLogsOfBuckets, writeOnce } from '../nested-stacks/shared/buckets';
import { exceptions } from '../nested-stacks/shared/exceptions';
import { kept } from '../nested-stacks/shared/lifetime';
import { nameParameter } from '../nested-stacks/shared/parameters';
import { defineStack, sub } from '../src/template';
import { S3, SSM } from '../src/template/aws';
import { addBoundary } from './artifacts/boundary';
import { addDeploymentRole } from './artifacts/deployment-role';

const LOG_DAYS = 365;
const KEEP_VERSIONS_DAYS = 30;

export const artifacts = defineStack(
  'artifacts',
  {
    Description:
      'Deploy once per environment, before its stack: template bucket, deployment history, deployment role, permissions boundary',
    Parameters: {
      Name: {
        ...nameParameter.Name,
        Description: 'Name of the stack that the role deploys, such as comentarios-dev',
        Default: 'comentarios-dev',
      },
      Environment: {
        Type: 'String',
        Description: "Value of the tag environment on that stack's resources",
        Default: 'dev',
        AllowedPattern: '[a-z][a-z0-9-]*',
        ConstraintDescription: 'must be the name of an environment, such as dev',
        label: 'Environment',
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
          'CT.S3.PR.9': 'S3 does not deliver server access logs to buckets with Object Lock.',
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
    add('TemplatesPolicy', bucketPolicy(templates, writeOnce(templates, 'latest/')));
    const { Name, Environment } = parameters;
    const history = addTable(stack);
    const boundary = addBoundary(stack, { name: Name, environment: Environment, templates, history });
    const role = addDeploymentRole(stack, {
      name: Name,
      environment: Environment,
      templates,
      boundary: boundary.ref,
    });
    const published = {
      BucketName: ['bucket-name', 'Bucket of the packaged templates', templates.ref],
      DeploymentRoleArn: ['deployment-role-arn', 'Role that CloudFormation deploys with', role.get('Arn')],
      PermissionsBoundaryArn: [
        'permissions-boundary-arn',
        'Permissions boundary of all roles of the environment',
        boundary.ref,
      ],
      HistoryTableName: ['history-table-name', 'Table of the deployments of the environment', history.ref],
    } as const;
    for (const [output, [name, Description, Value]] of Object.entries(published))
      add(
        `${output}Parameter`,
        new SSM.Parameter({ Type: 'String', Name: sub`/${Name}/artifacts/${name}`, Description, Value }),
      );
    const output = (name: keyof typeof published) => ({
      Description: published[name][1],
      Value: published[name][2],
    });
    return {
      BucketName: output('BucketName'),
      DeploymentRoleArn: output('DeploymentRoleArn'),
      PermissionsBoundaryArn: output('PermissionsBoundaryArn'),
      HistoryTableName: output('HistoryTableName'),
      LogBucketName: { Description: 'Bucket of the server access logs', Value: logs.ref },
    };
  },
);
