import { defineManifests, remark } from '../../src/template';
import { eks } from '../eks';
import { INGRESS_CLASS, labels } from './labels';

/** Objects without a namespace, which only an administrator of the cluster may change. */
export const clusterManifests = defineManifests(
  'comentarios-cluster',
  eks,
  {
    Description:
      'What an administrator of the cluster applies first: the namespace, the class of load balancers, and the network policies of Auto Mode.',
  },
  ({ output }) => [
    {
      apiVersion: 'v1',
      kind: 'Namespace',
      metadata: {
        name: output('Namespace'),
        labels: remark('Kubernetes rejects pods that are not restricted.', {
          ...labels,
          'pod-security.kubernetes.io/enforce': 'restricted',
          'pod-security.kubernetes.io/enforce-version': 'latest',
          'pod-security.kubernetes.io/warn': 'restricted',
        }),
      },
    },
    {
      apiVersion: 'networking.k8s.io/v1',
      kind: 'IngressClass',
      metadata: { name: INGRESS_CLASS, labels },
      spec: remark('Auto Mode creates an Application Load Balancer for each Ingress of this class.', {
        controller: 'eks.amazonaws.com/alb',
      }),
    },
    {
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: { name: 'amazon-vpc-cni', namespace: 'kube-system', labels },
      data: remark('Without it, Auto Mode accepts network policies but does not enforce them.', {
        'enable-network-policy-controller': 'true',
      }),
    },
  ],
);
