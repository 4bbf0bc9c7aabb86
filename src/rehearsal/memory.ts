import { existsSync, readFileSync } from 'node:fs';
import type { DataObject } from '../document/data';
import { writeAtomically } from '../files/atomic.cjs';

/** What a restart needs to run everything again, by ARN. */
export interface Records {
  /** By name. The seed distinguishes a repeated step from another table with the same name. */
  readonly tables: { readonly seed: string };
  readonly loadBalancers: { readonly port: number };
  readonly listeners: {
    readonly loadBalancer: string;
    readonly port: number;
    readonly protocol: string;
    readonly actions: readonly DataObject[];
    /** The port on this machine. The listener on port 80 has that of the load balancer. */
    readonly localPort?: number;
  };
  readonly rules: {
    readonly listener: string;
    readonly priority: number;
    readonly conditions: readonly DataObject[];
    readonly actions: readonly DataObject[];
  };
  readonly targetGroups: DataObject;
  readonly taskDefinitions: DataObject;
  readonly services: ServiceRecord;
  readonly secrets: { readonly value: string };
  readonly databaseClusters: DatabaseClusterRecord;
  /** By the ARN of the service. */
  readonly scalableTargets: ScalableTargetRecord;
  /** By ID, with the port on this machine. */
  readonly distributions: { readonly arn: string; readonly properties: DataObject; readonly port: number };
  /** By ID. */
  readonly invalidations: Invalidation;
  readonly headersPolicies: DataObject;
  readonly accessControls: DataObject;
  readonly vpcOrigins: DataObject;
  /** By zone, type and name. `target` is that of an alias record. */
  readonly dnsRecords: {
    readonly zone: string;
    readonly type: string;
    readonly name: string;
    readonly target: string;
  };
  /** The documents, by the name of the bucket. */
  readonly bucketPolicies: DataObject;
  /** By name. */
  readonly clusters: ClusterRecord;
  /** Access entries, Pod Identity associations and add-ons of clusters: their properties. */
  readonly accessEntries: DataObject;
  readonly podIdentities: DataObject;
  readonly addons: DataObject;
}

export interface Invalidation {
  readonly distribution: string;
  /** What the caller calls it. */
  readonly reference: string;
  readonly paths: readonly string[];
  /** Milliseconds since 1970. */
  readonly at: number;
}

export interface ClusterRecord {
  readonly accountId: string;
  readonly region: string;
  readonly properties: DataObject;
  /** Milliseconds since 1970. */
  readonly created: number;
  /** The port of its API. */
  readonly port: number;
  /** PEM. The certificate of its API is its own authority. */
  readonly key: string;
  readonly certificate: string;
}

export interface DatabaseClusterRecord {
  /** Distinguishes a repeated step from another cluster with the same name. */
  readonly seed: string;
  readonly port: number;
  readonly database: string;
  /** The master user and its first password. */
  readonly user: string;
  readonly password: string;
  /** The ARN of the secret in which RDS keeps the password. */
  readonly secret?: string;
  readonly instances: readonly string[];
}

export interface ScalableTargetRecord {
  readonly min: number;
  readonly max: number;
  readonly actions: readonly DataObject[];
  /** Times are milliseconds since 1970. Scheduled actions have run up to `checked`. */
  readonly created: number;
  readonly checked: number;
}

export interface ServiceRecord {
  readonly name: string;
  readonly cluster: string;
  readonly region: string;
  readonly properties: DataObject;
  readonly desired: number;
  /**
   * The revision that last reached a steady state. Stored completely, because CloudFormation deletes task definitions that
   * still run.
   */
  readonly completed?: Revision;
  /** The deployment that shifts traffic from the completed revision to another one. */
  readonly shift?: ShiftRecord;
}

/** How far a deployment that shifts traffic has come. */
export interface ShiftRecord {
  readonly id: string;
  readonly createdAt: number;
  readonly revision: Revision;
  /** Whether it began while more than one revision was active. */
  readonly reconciles?: boolean;
  /** Whether it monitors its alarms. */
  readonly monitors?: boolean;
  /** The index of the stage. */
  readonly stage: number;
  readonly pause?: PauseRecord;
}

/** A hook that waits for an answer. Times are milliseconds since 1970. */
export interface PauseRecord {
  readonly hookId: string;
  readonly expiresAt: number;
  readonly timeoutAction: 'CONTINUE' | 'ROLLBACK';
}

/** What tasks of one deployment have in common. */
export interface Revision {
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  /** Distinguishes a revision that was deployed again. */
  readonly forced?: string;
  /** The properties of the service that are part of it. */
  readonly settings: DataObject;
  readonly taskDefinition: string;
  readonly definition: DataObject;
  readonly loadBalancers: readonly LoadBalancerTarget[];
}

export interface LoadBalancerTarget {
  /** The target group in which tasks of the revision are registered. */
  readonly targetGroup: string;
  /** What a deployment needs to shift traffic between two target groups. */
  readonly shift?: TrafficShiftTarget;
  readonly container: string;
  readonly port: number;
}

export interface TrafficShiftTarget {
  /** The target group of the other revision. */
  readonly alternate: string;
  readonly productionRule: string | undefined;
  readonly testRule: string | undefined;
}

type Kind = keyof Records;
type Kept = { [K in Kind]: Record<string, Records[K]> };

/** A small file that is replaced atomically. */
export class Memory {
  private kept: Kept | undefined;

  constructor(private readonly file: string) {}

  get<K extends Kind>(kind: K, id: string): Records[K] | undefined {
    const records = this.all(kind);
    return Object.hasOwn(records, id) ? records[id] : undefined;
  }

  all<K extends Kind>(kind: K): Readonly<Record<string, Records[K]>> {
    return this.load()[kind];
  }

  set<K extends Kind>(kind: K, id: string, record: Records[K]): void {
    const records: Record<string, Records[K]> = this.load()[kind];
    records[id] = record;
    this.write();
  }

  delete(kind: Kind, id: string): void {
    delete this.load()[kind][id];
    this.write();
  }

  private load(): Kept {
    this.kept ??= { ...nothing(), ...read(this.file) };
    return this.kept;
  }

  private write(): void {
    writeAtomically(this.file, JSON.stringify(this.load()));
  }
}

function nothing(): Kept {
  return {
    tables: {},
    loadBalancers: {},
    listeners: {},
    rules: {},
    targetGroups: {},
    taskDefinitions: {},
    services: {},
    secrets: {},
    databaseClusters: {},
    scalableTargets: {},
    distributions: {},
    invalidations: {},
    headersPolicies: {},
    accessControls: {},
    vpcOrigins: {},
    bucketPolicies: {},
    clusters: {},
    accessEntries: {},
    podIdentities: {},
    addons: {},
    dnsRecords: {},
  };
}

function read(file: string): Partial<Kept> {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}
