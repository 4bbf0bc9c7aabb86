import { type Manifest, type OutputText, remark } from '../../src/template';
import { PORT, podLabels } from './labels';

type Output = (name: 'Image' | 'LogLevel' | 'Region' | 'ServiceAccount' | 'TableName') => OutputText;

const probe = { httpGet: { path: '/health-check', port: 'http' }, timeoutSeconds: 5 } as const;

/** The pods of the service. The HorizontalPodAutoscaler sets their number. */
export function deploymentOf(
  metadata: Extract<Manifest, { kind: 'Deployment' }>['metadata'],
  output: Output,
): Manifest {
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata,
    spec: {
      revisionHistoryLimit: 5,
      progressDeadlineSeconds: 300,
      selector: { matchLabels: podLabels },
      strategy: { type: 'RollingUpdate', rollingUpdate: { maxSurge: 1, maxUnavailable: 0 } },
      template: {
        metadata: { labels: podLabels },
        spec: {
          serviceAccountName: output('ServiceAccount'),
          automountServiceAccountToken: false,
          enableServiceLinks: false,
          securityContext: {
            runAsNonRoot: true,
            runAsUser: 1000,
            runAsGroup: 1000,
            seccompProfile: { type: 'RuntimeDefault' },
          },
          topologySpreadConstraints: [
            spread('topology.kubernetes.io/zone'),
            spread('kubernetes.io/hostname'),
          ],
          terminationGracePeriodSeconds: 60,
          containers: [
            {
              name: 'app',
              image: output('Image'),
              imagePullPolicy: 'IfNotPresent',
              ports: [{ name: 'http', containerPort: PORT, protocol: 'TCP' }],
              env: [
                { name: 'PORT', value: String(PORT) },
                { name: 'AWS_REGION', value: output('Region') },
                { name: 'TABLE_NAME', value: output('TableName') },
                { name: 'TRUSTED_PROXIES', value: '1' },
                { name: 'LOG_LEVEL', value: output('LogLevel') },
              ],
              resources: {
                requests: { cpu: '250m', memory: '256Mi' },
                limits: { cpu: '1', memory: '512Mi' },
              },
              startupProbe: { ...probe, periodSeconds: 2, failureThreshold: 30 },
              readinessProbe: { ...probe, periodSeconds: 10, failureThreshold: 3 },
              livenessProbe: { ...probe, periodSeconds: 20, failureThreshold: 6 },
              lifecycle: remark(
                'The load balancer still sends requests for a while after Kubernetes begins to stop the pod. The rest of the grace\nperiod is for open requests.',
                { preStop: { sleep: { seconds: 15 } } },
              ),
              securityContext: {
                allowPrivilegeEscalation: false,
                readOnlyRootFilesystem: true,
                capabilities: { drop: ['ALL'] },
              },
              volumeMounts: [{ name: 'tmp', mountPath: '/tmp' }],
            },
          ],
          volumes: [{ name: 'tmp', emptyDir: { sizeLimit: '64Mi' } }],
        },
      },
    },
  };
}

function spread(topologyKey: string) {
  return {
    maxSkew: 1,
    topologyKey,
    whenUnsatisfiable: 'ScheduleAnyway',
    labelSelector: { matchLabels: podLabels },
  } as const;
}
