import { type Handle, sub } from '../../src/template';
import { type APS, type Logs, SecretsManager } from '../../src/template/aws';
import { disposable } from '../shared/lifetime';
import { addGrafanaAccess, GRAFANA_PATH, GRAFANA_PORT } from './grafana-access';
import { DATA, PROVISIONING, provisionedFiles, writeFiles } from './grafana-files';
import type { ObservabilityBuilder } from './parameters';
import { addProgram, hardened, mount } from './tasks';

/** The user of the image, in the group root. */
const USER = '472:0';
const SHELL = ['/bin/sh', '-c'];

/**
 * Grafana without a state of its own: data source and dashboards come from this stack, and what people change in Grafana
 * is gone with its task.
 */
export function addGrafana(
  stack: ObservabilityBuilder,
  workspace: Handle<APS.Workspace>,
  logs: Handle<Logs.LogGroup>,
) {
  const { parameters } = stack;
  const password = addPassword(stack);
  const access = addGrafanaAccess(stack);
  const files = provisionedFiles(workspace);
  const image = { Image: parameters.GrafanaImage };
  const mounts = { MountPoints: [mount('provisioning', PROVISIONING), mount('data', DATA)] };
  const service = addProgram(stack, {
    id: 'Grafana',
    suffix: 'grafana',
    cpu: '256',
    memory: '1024',
    volumes: ['provisioning', 'data'],
    logs,
    group: access.group,
    permissions: [
      {
        Sid: 'QueryMetrics',
        Action: ['aps:GetLabels', 'aps:GetMetricMetadata', 'aps:GetSeries', 'aps:QueryMetrics'],
        Resource: workspace.get('Arn'),
      },
      { Sid: 'ShowAlertRules', Action: ['aps:ListRules'], Resource: workspace.get('Arn') },
    ],
    start: [
      { Sid: 'ReadPassword', Action: ['secretsmanager:GetSecretValue'], Resource: password.ref },
      { Sid: 'DecryptPassword', Action: ['kms:Decrypt'], Resource: parameters.KeyArn },
    ],
    whyRoot:
      'Fargate gives the volumes to root. Only the container that writes the configuration runs as root, and ends before Grafana starts.',
    containers: [
      {
        ...hardened(logs, 'configure'),
        ...image,
        ...mounts,
        Essential: false,
        User: '0:0',
        EntryPoint: SHELL,
        Command: [writeFiles(files)],
        Environment: files.map(({ variable, content }) => ({ Name: variable, Value: content })),
      },
      {
        ...hardened(logs, 'grafana'),
        ...image,
        ...mounts,
        Essential: true,
        User: USER,
        DependsOn: [{ ContainerName: 'configure', Condition: 'SUCCESS' }],
        EntryPoint: SHELL,
        // Signs what Grafana stores, which does not outlive the task.
        Command: ['GF_SECURITY_SECRET_KEY=$(cat /proc/sys/kernel/random/uuid) exec /run.sh'],
        PortMappings: [{ ContainerPort: GRAFANA_PORT, Protocol: 'tcp' }],
        Environment: Object.entries({
          GF_SERVER_ROOT_URL: sub`${parameters.Url}${GRAFANA_PATH}/`,
          GF_SERVER_SERVE_FROM_SUB_PATH: 'true',
          GF_AUTH_ANONYMOUS_ENABLED: 'false',
          GF_AUTH_SIGV4_AUTH_ENABLED: 'true',
          GF_AWS_ALLOWED_AUTH_PROVIDERS: 'default',
          GF_USERS_ALLOW_SIGN_UP: 'false',
          GF_SECURITY_DISABLE_GRAVATAR: 'true',
          GF_ANALYTICS_REPORTING_ENABLED: 'false',
          GF_ANALYTICS_CHECK_FOR_UPDATES: 'false',
          GF_PLUGINS_PREINSTALL_DISABLED: 'true',
          // The only folder that it can write to.
          TMPDIR: DATA,
        }).map(([Name, Value]) => ({ Name, Value })),
        Secrets: [{ Name: 'GF_SECURITY_ADMIN_PASSWORD', ValueFrom: sub`${password.ref}:password::` }],
        HealthCheck: {
          Command: [
            'CMD-SHELL',
            `wget -q -O /dev/null http://127.0.0.1:${GRAFANA_PORT}/api/health || exit 1`,
          ],
          Interval: 10,
          Timeout: 5,
          Retries: 3,
          StartPeriod: 60,
        },
      },
    ],
    service: {
      HealthCheckGracePeriodSeconds: 120,
      LoadBalancers: [
        { ContainerName: 'grafana', ContainerPort: GRAFANA_PORT, TargetGroupArn: access.targets.ref },
      ],
    },
  });
  return { service, password, targets: access.targets };
}

function addPassword({ parameters, add }: ObservabilityBuilder): Handle<SecretsManager.Secret> {
  return add(
    'GrafanaPassword',
    new SecretsManager.Secret({
      Description: sub`Administrator of Grafana of ${parameters.Name}`,
      KmsKeyId: parameters.KeyArn,
      GenerateSecretString: {
        SecretStringTemplate: JSON.stringify({ username: 'admin' }),
        GenerateStringKey: 'password',
        PasswordLength: 32,
        ExcludePunctuation: true,
      },
    }),
    disposable,
  );
}
