import { type Handle, jsonText, region, type Text } from '../../src/template';
import type { APS } from '../../src/template/aws';
import { dashboards } from './dashboards';
import { DATA_SOURCE, grafanaDashboard } from './grafana-dashboard';

export const PROVISIONING = '/etc/grafana/provisioning';
export const DATA = '/var/lib/grafana';

interface ProvisionedFile {
  readonly variable: string;
  readonly path: string;
  readonly content: Text;
}

/** What Grafana reads when it starts. Every JSON text is YAML. */
export function provisionedFiles(workspace: Handle<APS.Workspace>): readonly ProvisionedFile[] {
  return [
    {
      variable: 'DATA_SOURCES',
      path: 'datasources/metrics.yaml',
      content: jsonText({
        apiVersion: 1,
        datasources: [
          {
            name: 'Amazon Managed Service for Prometheus',
            uid: DATA_SOURCE,
            type: 'prometheus',
            url: workspace.get('PrometheusEndpoint'),
            isDefault: true,
            jsonData: {
              httpMethod: 'POST',
              timeInterval: '30s',
              sigV4Auth: true,
              sigV4AuthType: 'default',
              sigV4Region: region,
              // Lists the alert rules of the workspace under Alerting.
              manageAlerts: true,
              prometheusType: 'Prometheus',
            },
          },
        ],
      }),
    },
    {
      variable: 'DASHBOARDS',
      path: 'dashboards/dashboards.yaml',
      content: JSON.stringify({
        apiVersion: 1,
        providers: [{ name: 'stack', type: 'file', options: { path: `${PROVISIONING}/dashboards` } }],
      }),
    },
    ...dashboards.map((dashboard) => ({
      variable: `DASHBOARD_${dashboard.uid.toUpperCase()}`,
      path: `dashboards/${dashboard.uid}.json`,
      content: grafanaDashboard(dashboard),
    })),
  ];
}

/** A shell script that writes the files from variables. Grafana runs as another user than root, who owns the volumes. */
export function writeFiles(files: readonly ProvisionedFile[]): string {
  const folders = ['alerting', 'dashboards', 'datasources', 'plugins'].map(
    (name) => `${PROVISIONING}/${name}`,
  );
  return [
    'set -e',
    `mkdir -p ${folders.join(' ')}`,
    ...files.map(({ variable, path }) => `printf '%s' "$${variable}" > ${PROVISIONING}/${path}`),
    `chmod 777 ${DATA}`,
  ].join('\n');
}
