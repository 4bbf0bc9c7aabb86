import { type Data, type DataObject, entry, isObject } from '../../document/data';

export interface Container {
  readonly name: string;
  readonly image: string;
  readonly essential: boolean;
  readonly entryPoint: readonly string[];
  readonly command: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  /** Variables with the ARN or name of the secret or parameter that contains their value. */
  readonly secrets: Readonly<Record<string, string>>;
  readonly ports: readonly number[];
  readonly healthCheck: HealthCheck | undefined;
  /** Seconds between SIGTERM and SIGKILL. */
  readonly stopTimeout: number;
  /** The log group and the prefix of its streams. */
  readonly log: { readonly group: string; readonly prefix: string } | undefined;
}

/** In seconds. */
export interface HealthCheck {
  readonly command: readonly string[];
  readonly interval: number;
  readonly timeout: number;
  readonly retries: number;
  readonly startPeriod: number;
}

/** The containers of a task definition's properties, with ECS's defaults. */
export function containersOf(definition: DataObject): Container[] {
  return objects(definition.ContainerDefinitions).map((container) => ({
    name: text(container.Name),
    image: text(container.Image),
    essential: String(container.Essential ?? true) === 'true',
    entryPoint: texts(container.EntryPoint),
    command: texts(container.Command),
    environment: table(container.Environment, 'Value'),
    secrets: table(container.Secrets, 'ValueFrom'),
    ports: objects(container.PortMappings).map((mapping) => Number(mapping.ContainerPort ?? 0)),
    healthCheck: healthCheckOf(container.HealthCheck),
    stopTimeout: Number(container.StopTimeout ?? 30),
    log: logOf(container.LogConfiguration),
  }));
}

function healthCheckOf(check: Data | undefined): HealthCheck | undefined {
  const [kind, ...rest] = texts(entry(check, 'Command'));
  if (kind === undefined || kind === 'NONE') return undefined;
  return {
    command: kind === 'CMD-SHELL' ? ['/bin/sh', '-c', ...rest] : kind === 'CMD' ? rest : [kind, ...rest],
    interval: Number(entry(check, 'Interval') ?? 30),
    timeout: Number(entry(check, 'Timeout') ?? 5),
    retries: Number(entry(check, 'Retries') ?? 3),
    startPeriod: Number(entry(check, 'StartPeriod') ?? 0),
  };
}

function logOf(configuration: Data | undefined): Container['log'] {
  const options = entry(configuration, 'Options');
  const group = entry(options, 'awslogs-group');
  const prefix = entry(options, 'awslogs-stream-prefix');
  return typeof group === 'string' && typeof prefix === 'string' ? { group, prefix } : undefined;
}

export function objects(list: Data | undefined): DataObject[] {
  return Array.isArray(list) ? list.filter(isObject) : [];
}

function texts(list: Data | undefined): string[] {
  return Array.isArray(list) ? list.map(text) : [];
}

function text(value: Data | undefined): string {
  return typeof value === 'string' ? value : String(value ?? '');
}

function table(list: Data | undefined, value: string): Record<string, string> {
  return Object.fromEntries(objects(list).map((one) => [text(one.Name), text(one[value])]));
}
