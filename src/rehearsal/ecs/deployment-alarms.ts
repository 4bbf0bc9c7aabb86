import { type DataObject, entry } from '../../document/data';
import { texts } from './answers';

/** The alarms of an account and region. */
export interface Alarms {
  /** Those of the named alarms that are in the state ALARM. */
  inAlarm(names: readonly string[]): readonly string[];
  /** The longest time, in minutes, that one of the named alarms takes to go off. */
  evaluationMinutes(names: readonly string[]): number;
  /** Calls the listener after each change of a state, until the returned function is called. */
  watch(listener: () => void): () => void;
}

/** The status in DescribeServiceDeployments. */
export type MonitoringStatus = 'DISABLED' | 'MONITORING' | 'TRIGGERED' | 'MONITORING_COMPLETE';

export interface AlarmSettings {
  readonly names: readonly string[];
  readonly enabled: boolean;
  readonly rollback: boolean;
}

export function alarmSettings(properties: DataObject): AlarmSettings {
  const alarms = entry(properties.DeploymentConfiguration, 'Alarms');
  return {
    names: texts(entry(alarms, 'AlarmNames')),
    enabled: String(entry(alarms, 'Enable')) === 'true',
    rollback: String(entry(alarms, 'Rollback')) === 'true',
  };
}

/**
 * Watches the alarms of a deployment. If one of them is in the state ALARM when the deployment starts, ECS monitors none of
 * them: "How CloudWatch alarms detect Amazon ECS deployment failures" in the ECS Developer Guide.
 */
export class AlarmWatch {
  private current: MonitoringStatus = 'DISABLED';
  private found: readonly string[] = [];
  private stop: () => void = () => undefined;

  constructor(
    private readonly settings: AlarmSettings,
    private readonly alarms: Alarms,
    /** Called once, when an alarm goes off. */
    private readonly triggered: () => void,
  ) {}

  get status(): MonitoringStatus {
    return this.current;
  }

  get triggeredNames(): readonly string[] {
    return this.found;
  }

  /** @param resumed whether the deployment already monitored the alarms before the process ended */
  start(resumed: boolean): void {
    const { enabled, names } = this.settings;
    if (!enabled || (!resumed && this.alarms.inAlarm(names).length > 0)) return;
    this.current = 'MONITORING';
    this.stop = this.alarms.watch(() => this.look());
    this.look();
  }

  /** Minutes during which a rolling deployment is monitored after it reached a steady state. */
  get bakeMinutes(): number {
    return this.current === 'MONITORING' ? this.alarms.evaluationMinutes(this.settings.names) : 0;
  }

  end(): void {
    this.stop();
    if (this.current === 'MONITORING') this.current = 'MONITORING_COMPLETE';
  }

  private look(): void {
    const found = this.alarms.inAlarm(this.settings.names);
    if (this.current !== 'MONITORING' || found.length === 0) return;
    this.current = 'TRIGGERED';
    this.found = found;
    this.stop();
    this.triggered();
  }
}
