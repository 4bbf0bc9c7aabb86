import { accountId, type Handle, partition, sub } from '../../src/template';
import { KMS } from '../../src/template/aws';
import { exceptions } from '../shared/exceptions';
import { disposable } from '../shared/lifetime';
import type { EksClusterBuilder } from './parameters';

/**
 * Envelope encryption of the data of Kubernetes. It is a key of its own because EKS creates a grant as the principal that creates
 * the cluster, which the key of the environment denies: "Encrypt Kubernetes secrets with KMS on existing clusters", EKS User Guide.
 */
export function addKey({ parameters, add }: EksClusterBuilder): Handle<KMS.Key> {
  return add(
    'SecretsKey',
    new KMS.Key({
      Description: sub`Kubernetes data of ${parameters.Name}`,
      EnableKeyRotation: true,
      PendingWindowInDays: 30,
      KeyPolicy: {
        Version: '2012-10-17',
        Statement: [
          {
            Sid: 'IamPolicies',
            Effect: 'Allow',
            Principal: { AWS: sub`arn:${partition}:iam::${accountId}:root` },
            Action: 'kms:*',
            Resource: '*',
          },
        ],
      },
    }),
    {
      ...disposable,
      Metadata: exceptions({
        'CT.KMS.PR.3':
          'EKS creates the grant with the permissions of the principal that creates the cluster, and not as an AWS service.',
      }),
      comment:
        'Without the key, the cluster is lost. KMS waits 30 days, in which the deletion can be canceled.',
    },
  );
}
