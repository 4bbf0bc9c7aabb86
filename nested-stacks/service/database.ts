import { equals, type Handle, iff, type NamedCondition, not, noValue, sub } from '../../src/template';
import { EC2, type ECS } from '../../src/template/aws';
import type { Statement } from '../shared/policies';
import type { ServiceBuilder } from './parameters';

export function usesDatabase({ parameters, condition }: ServiceBuilder): NamedCondition {
  return condition('UsesDatabase', not(equals(parameters.DatabaseHost, '')));
}

type Container = Pick<ECS.TaskDefinition.ContainerDefinition, 'Environment' | 'Secrets'>;

/** Where the comments are. `app/README.md` describes the variables. */
export function storeVariables({ parameters }: ServiceBuilder, usesDatabase: NamedCondition) {
  const variable = (Name: string, Value: ECS.TaskDefinition.KeyValuePair['Value']) =>
    iff(usesDatabase, { Name, Value }, noValue);
  const secret = (Name: string, key: string) => ({
    Name,
    ValueFrom: sub`${parameters.DatabaseSecretArn}:${key}::`,
  });
  return {
    Environment: [
      variable('STORE', 'postgres'),
      variable('PGHOST', parameters.DatabaseHost),
      variable('PGPORT', sub`${parameters.DatabasePort}`),
      variable('PGDATABASE', parameters.DatabaseName),
    ],
    Secrets: iff(usesDatabase, [secret('PGUSER', 'username'), secret('PGPASSWORD', 'password')], noValue),
  } satisfies Container;
}

/** Lets ECS read the secret of the database. The application gets it from the agent, not from Secrets Manager. */
export function readSecret({ parameters }: ServiceBuilder): readonly Statement[] {
  return [
    {
      Sid: 'ReadSecret',
      Action: ['secretsmanager:GetSecretValue'],
      Resource: parameters.DatabaseSecretArn,
    },
    { Sid: 'DecryptSecret', Action: ['kms:Decrypt'], Resource: parameters.DatabaseKeyArn },
  ];
}

/** Both rules between tasks and database are in this stack, as those of the load balancer. */
export function allowDatabase(
  { parameters, add }: ServiceBuilder,
  tasks: Handle<EC2.SecurityGroup>,
  usesDatabase: NamedCondition,
): void {
  const { DatabasePort, DatabaseSecurityGroupId } = parameters;
  const rule = { IpProtocol: 'tcp', FromPort: DatabasePort, ToPort: DatabasePort };
  const options = { Condition: usesDatabase };
  add(
    'TasksToDatabase',
    new EC2.SecurityGroupEgress({
      ...rule,
      GroupId: tasks.get('GroupId'),
      DestinationSecurityGroupId: DatabaseSecurityGroupId,
      Description: 'PostgreSQL',
    }),
    options,
  );
  add(
    'DatabaseFromTasks',
    new EC2.SecurityGroupIngress({
      ...rule,
      GroupId: DatabaseSecurityGroupId,
      SourceSecurityGroupId: tasks.get('GroupId'),
      Description: 'PostgreSQL',
    }),
    options,
  );
}
