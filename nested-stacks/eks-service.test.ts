import { deployed } from '../tools/testing/compiled';
import { eksService } from './eks-service';

const service = deployed(eksService, {
  ClusterName: 'test',
  ClusterArn: 'arn:aws:eks:eu-west-1:111122223333:cluster/test',
  TableArn: 'arn:aws:dynamodb:eu-west-1:111122223333:table/comments',
});

test('only pods of the service account of this cluster can assume the role', () => {
  const [statement] = [service.properties('PodRole').AssumeRolePolicyDocument].map((document) =>
    JSON.parse(JSON.stringify(document)),
  );
  expect(statement.Statement).toEqual([
    {
      Effect: 'Allow',
      Principal: { Service: 'pods.eks.amazonaws.com' },
      Action: ['sts:AssumeRole', 'sts:TagSession'],
      Condition: {
        StringEquals: {
          'aws:SourceAccount': '111122223333',
          'aws:RequestTag/kubernetes-namespace': 'comentarios',
          'aws:RequestTag/kubernetes-service-account': 'comentarios',
        },
        ArnEquals: { 'aws:SourceArn': 'arn:aws:eks:eu-west-1:111122223333:cluster/test' },
      },
    },
  ]);
});

test('the service account of the manifests gets the role', () => {
  expect(service.properties('PodIdentity')).toMatchObject({
    ClusterName: 'test',
    Namespace: 'comentarios',
    ServiceAccount: 'comentarios',
    RoleArn: '${PodRole.Arn}',
  });
});
