import { deployed, field } from '../tools/testing/compiled';
import { database } from './database';
import { service } from './service';
import { given as givenService } from './testing/service';

const given = {
  Name: 'shop-dev',
  KeyArn: 'arn:aws:kms:eu-west-1:111122223333:key/1',
  VpcId: 'vpc-1',
  SubnetGroupName: 'shared-dev',
};
const cluster = (more = {}) => deployed(database, { ...given, ...more }).properties('Cluster');

test('without a minimum capacity the database pauses when it is idle', () => {
  const scaling = (DatabaseMinCapacity: number) =>
    field(cluster({ DatabaseMinCapacity }), 'ServerlessV2ScalingConfiguration');
  expect(scaling(0)).toEqual({ MinCapacity: '0', MaxCapacity: '2', SecondsUntilAutoPause: 900 });
  expect(scaling(0.5)).toEqual({ MinCapacity: '0.5', MaxCapacity: '2' });
});

test('with deletion protection, automated backups outlive the database', () => {
  expect(cluster()).toMatchObject({ DeletionProtection: 'true', DeleteAutomatedBackups: false });
  expect(cluster({ DeletionProtection: 'false' })).toMatchObject({
    DeletionProtection: 'false',
    DeleteAutomatedBackups: true,
  });
});

test('every deletion and replacement takes a snapshot first', () => {
  expect(deployed(database, given).resources.Cluster?.node).toMatchObject({
    DeletionPolicy: 'Snapshot',
    UpdateReplacePolicy: 'Snapshot',
  });
});

test('a standby is created after the instance that writes', () => {
  expect(deployed(database, given).resources.Standby).toBeUndefined();
  const { Standby } = deployed(database, { ...given, DatabaseStandby: 'true' }).resources;
  expect(Standby?.node.DependsOn).toEqual('Writer');
});

const connection = {
  DatabaseHost: 'shop-dev.cluster-1.eu-west-1.rds.amazonaws.com',
  DatabaseName: 'comments',
  DatabaseSecretArn: 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:user-1',
  DatabaseKeyArn: given.KeyArn,
  DatabaseSecurityGroupId: 'sg-1',
};
const withService = (more = {}) => deployed(service, { ...givenService, ImageTag: 'v1', ...more });
const container = (stack: ReturnType<typeof withService>) =>
  field(stack.properties('Task'), 'ContainerDefinitions');

test('a service with a database gets its address as variables and its password as a secret', () => {
  const stack = withService(connection);
  expect(container(stack)).toMatchObject([
    {
      Environment: expect.arrayContaining([
        { Name: 'STORE', Value: 'postgres' },
        { Name: 'PGHOST', Value: connection.DatabaseHost },
        { Name: 'PGPORT', Value: '5433' },
        { Name: 'PGDATABASE', Value: 'comments' },
      ]),
      Secrets: [
        { Name: 'PGUSER', ValueFrom: `${connection.DatabaseSecretArn}:username::` },
        { Name: 'PGPASSWORD', ValueFrom: `${connection.DatabaseSecretArn}:password::` },
      ],
    },
  ]);
  expect(stack.properties('DatabaseFromTasks')).toMatchObject({
    GroupId: 'sg-1',
    SourceSecurityGroupId: '${SecurityGroup.GroupId}',
    ToPort: '5433',
  });
});

test('a service without a database has no variables, rules and permissions for one', () => {
  const stack = withService();
  expect(JSON.stringify(container(stack))).not.toMatch(/"PG|STORE|Secrets/);
  expect(stack.resources.DatabaseFromTasks ?? stack.resources.TasksToDatabase).toBeUndefined();
  expect(JSON.stringify(stack.properties('ExecutionRole'))).not.toContain('secretsmanager');
});
