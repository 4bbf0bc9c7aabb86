import { defineManifests, remark } from '../../src/template';
import { eks } from '../eks';
import { deploymentOf } from './deployment-manifest';
import { INGRESS_CLASS, labels, PORT, podLabels } from './labels';

/** The service, in the namespace of its environment. */
export const manifests = defineManifests(
  'comentarios',
  eks,
  { Description: 'The comments service: its pods, how they scale, and how requests reach them.' },
  ({ output, numberOf }) => {
    const named = { name: 'comentarios', namespace: output('Namespace'), labels } as const;
    const selector = { matchLabels: podLabels };
    return [
      {
        apiVersion: 'v1',
        kind: 'ServiceAccount',
        metadata: { ...named, name: output('ServiceAccount') },
        automountServiceAccountToken: false,
      },
      {
        apiVersion: 'networking.k8s.io/v1',
        kind: 'NetworkPolicy',
        metadata: named,
        spec: {
          podSelector: selector,
          policyTypes: ['Ingress', 'Egress'],
          ingress: [
            { from: [{ ipBlock: { cidr: output('VpcCidr') } }], ports: [{ port: PORT, protocol: 'TCP' }] },
          ],
          egress: [
            {
              ports: [
                { port: 53, protocol: 'UDP' },
                { port: 53, protocol: 'TCP' },
              ],
            },
            remark('DynamoDB has public addresses, also through its gateway endpoint.', {
              ports: [{ port: 443, protocol: 'TCP' }],
            } as const),
            remark('The agent of EKS Pod Identity, on each node.', {
              to: [{ ipBlock: { cidr: '169.254.170.23/32' } }],
              ports: [{ port: 80, protocol: 'TCP' }],
            } as const),
          ],
        },
      },
      deploymentOf(named, output),
      {
        apiVersion: 'policy/v1',
        kind: 'PodDisruptionBudget',
        metadata: named,
        spec: { maxUnavailable: 1, selector, unhealthyPodEvictionPolicy: 'AlwaysAllow' },
      },
      {
        apiVersion: 'autoscaling/v2',
        kind: 'HorizontalPodAutoscaler',
        metadata: named,
        spec: {
          scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'comentarios' },
          minReplicas: numberOf('MinPods'),
          maxReplicas: numberOf('MaxPods'),
          metrics: [
            {
              type: 'Resource',
              resource: { name: 'cpu', target: { type: 'Utilization', averageUtilization: 70 } },
            },
          ],
          behavior: { scaleDown: { stabilizationWindowSeconds: 300 } },
        },
      },
      {
        apiVersion: 'v1',
        kind: 'Service',
        metadata: named,
        spec: {
          type: 'ClusterIP',
          selector: podLabels,
          ports: [{ name: 'http', port: 80, targetPort: 'http', protocol: 'TCP' }],
        },
      },
      {
        apiVersion: 'networking.k8s.io/v1',
        kind: 'Ingress',
        metadata: {
          ...named,
          annotations: {
            'alb.ingress.kubernetes.io/load-balancer-name': output('ClusterName'),
            'alb.ingress.kubernetes.io/scheme': 'internet-facing',
            'alb.ingress.kubernetes.io/target-type': 'ip',
            'alb.ingress.kubernetes.io/subnets': output('PublicSubnetIds'),
            'alb.ingress.kubernetes.io/inbound-cidrs': output('ClientCidr'),
            'alb.ingress.kubernetes.io/listen-ports': output('Listeners'),
            'alb.ingress.kubernetes.io/certificate-arn': output('CertificateArn'),
            'alb.ingress.kubernetes.io/healthcheck-path': '/health-check',
            'alb.ingress.kubernetes.io/load-balancer-attributes':
              'routing.http.drop_invalid_header_fields.enabled=true',
            'alb.ingress.kubernetes.io/target-group-attributes': 'deregistration_delay.timeout_seconds=30',
          },
        },
        spec: {
          ingressClassName: INGRESS_CLASS,
          rules: [
            {
              http: {
                paths: [
                  {
                    path: '/',
                    pathType: 'Prefix',
                    backend: { service: { name: 'comentarios', port: { name: 'http' } } },
                  },
                ],
              },
            },
          ],
        },
      },
    ];
  },
);
