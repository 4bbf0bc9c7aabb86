import { accountId, type Text } from '../../src/template';

/**
 * Lets the pods of one service account assume a role: "EKS Pod Identity role", EKS User Guide. EKS tags the session with the
 * cluster, the namespace and the service account.
 */
export function trustPods(clusterArn: Text, namespace: Text, serviceAccount: Text) {
  return {
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Principal: { Service: 'pods.eks.amazonaws.com' },
        Action: ['sts:AssumeRole', 'sts:TagSession'],
        Condition: {
          StringEquals: {
            'aws:SourceAccount': accountId,
            'aws:RequestTag/kubernetes-namespace': namespace,
            'aws:RequestTag/kubernetes-service-account': serviceAccount,
          },
          ArnEquals: { 'aws:SourceArn': clusterArn },
        },
      },
    ],
  };
}
