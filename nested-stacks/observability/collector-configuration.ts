import { region, sub, type Text } from '../../src/template';
import { METRICS_PORT } from '../service/metrics-port';
import type { ObservabilityBuilder } from './parameters';

/** A volume of the task, because the root file system of the container is read-only. */
export const TARGETS_FOLDER = '/targets';
const TARGETS_FILE = `${TARGETS_FOLDER}/ecs.yaml`;
export const INTERVAL = '30s';
const PORT_OF_HEALTH_CHECK = 13133;

/** How the collector scrapes, in the format of Prometheus: `file` lists the tasks. */
export function scrapeConfiguration(file: string, interval: string) {
  return {
    job_name: 'comments',
    scrape_interval: interval,
    scrape_timeout: interval,
    file_sd_configs: [{ files: [file], refresh_interval: interval }],
    relabel_configs: [
      // Labels that start with two underscores are dropped.
      { source_labels: ['__meta_ecs_task_definition_revision'], target_label: 'revision' },
    ],
  };
}

/** ECS has no service discovery that Prometheus understands, so an extension of the collector writes the tasks to a file. */
export function collectorConfiguration(
  { ClusterName, ServiceName }: ObservabilityBuilder['parameters'],
  workspaceEndpoint: Text,
) {
  return {
    extensions: {
      health_check: { endpoint: `127.0.0.1:${PORT_OF_HEALTH_CHECK}` },
      sigv4auth: { region, service: 'aps' },
      ecs_observer: {
        cluster_name: ClusterName,
        cluster_region: region,
        refresh_interval: INTERVAL,
        result_file: TARGETS_FILE,
        services: [
          { name_pattern: sub`^${ServiceName}$`, metrics_ports: [METRICS_PORT], job_name: 'comments' },
        ],
      },
    },
    receivers: { prometheus: { config: { scrape_configs: [scrapeConfiguration(TARGETS_FILE, INTERVAL)] } } },
    processors: {
      memory_limiter: { check_interval: '5s', limit_percentage: 80, spike_limit_percentage: 20 },
      batch: {},
    },
    exporters: {
      prometheusremotewrite: {
        endpoint: sub`${workspaceEndpoint}api/v1/remote_write`,
        auth: { authenticator: 'sigv4auth' },
      },
    },
    service: {
      extensions: ['health_check', 'sigv4auth', 'ecs_observer'],
      pipelines: {
        metrics: {
          receivers: ['prometheus'],
          processors: ['memory_limiter', 'batch'],
          exporters: ['prometheusremotewrite'],
        },
      },
    },
  };
}
