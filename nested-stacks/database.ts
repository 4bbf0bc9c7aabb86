import { defineStack } from '../src/template';
import { EC2 } from '../src/template/aws';
import { addCluster, DATABASE } from './database/cluster';
import { addInstances } from './database/instances';
import { databaseParameters } from './database/parameters';
import { addUser } from './database/user';

export const database = defineStack(
  'database',
  {
    Description:
      'Aurora PostgreSQL Serverless v2 in private subnets, with the secret of the user that the service connects with',
    Parameters: databaseParameters,
  },
  (stack) => {
    const { parameters, add } = stack;
    const group = add(
      'SecurityGroup',
      new EC2.SecurityGroup({
        GroupDescription: 'Database: inbound from the tasks, which the stack of the service allows',
        VpcId: parameters.VpcId,
        SecurityGroupEgress: [
          {
            IpProtocol: '-1',
            CidrIp: '127.0.0.1/32',
            Description: 'No connections to other machines. Without a rule, EC2 allows all',
          },
        ],
      }),
    );
    const cluster = addCluster(stack, group);
    addInstances(stack, cluster);
    const secret = addUser(stack, cluster);
    return {
      Host: { Description: 'Address of the instance that writes', Value: cluster.get('Endpoint.Address') },
      Port: { Description: 'Port of the database', Value: cluster.get('Endpoint.Port') },
      DatabaseName: { Description: 'Name of the database', Value: DATABASE },
      ClusterName: { Description: 'Identifier of the cluster', Value: cluster.ref },
      ClusterArn: { Description: 'ARN of the cluster, for the Data API', Value: cluster.get('DBClusterArn') },
      SecurityGroupId: { Description: 'Security group of the database', Value: group.get('GroupId') },
      UserSecretArn: { Description: 'Secret of the user of the service', Value: secret.ref },
      MasterSecretArn: {
        Description: 'Secret of the master user, which RDS rotates',
        Value: cluster.get('MasterUserSecret.SecretArn'),
      },
    };
  },
);
