/** The answers of the console's API. Times are milliseconds since 1970. */

export interface StackSummary {
  readonly id: string;
  readonly name: string;
  readonly account: string;
  readonly region: string;
  readonly status: string;
  readonly reason?: string | undefined;
  readonly description: string;
  readonly created: number;
  readonly deleted?: number | undefined;
  /** Start and end of the last operation; without an end, it is in progress. */
  readonly began?: number | undefined;
  readonly ended?: number | undefined;
  readonly parent?: string | undefined;
  readonly root: string;
  /** Its logical ID in the parent stack. */
  readonly logicalId?: string | undefined;
  readonly drift: string;
  /** The resources in the stack and its nested stacks, without the nested stacks themselves. */
  readonly resources: number;
  /** While an operation is in progress. */
  readonly progress?: OperationProgress | undefined;
}

export interface OperationProgress {
  /** The resources that the operation touches, without nested stacks. */
  readonly total: number;
  readonly done: number;
  readonly failed: number;
  /** The paths of the resources in progress. */
  readonly current: readonly string[];
}

export interface StacksAnswer {
  /** The version of the endpoint's state, which increases with every change. */
  readonly version: number;
  /** Changes with every start of the endpoint: earlier answers are then invalid. */
  readonly session: string;
  readonly now: number;
  readonly stacks: readonly StackSummary[];
}

export interface StackDetail {
  readonly id: string;
  readonly resources: readonly Resource[];
  readonly outputs: readonly Output[];
  readonly parameters: readonly Parameter[];
  readonly tags: readonly { readonly key: string; readonly value: string }[];
  readonly facts: readonly { readonly name: string; readonly value: string }[];
  readonly changeSets: readonly ChangeSet[];
  readonly drift: Drift;
  readonly cause?: Cause | undefined;
  /** Changes with the template's text. */
  readonly template?: string | undefined;
}

export interface Resource {
  readonly logicalId: string;
  readonly physicalId: string;
  readonly type: string;
  readonly status: string;
  readonly reason?: string | undefined;
  readonly at: number;
  readonly drift: string;
}

export interface Output {
  readonly name: string;
  readonly value: string;
  readonly description?: string | undefined;
  readonly exportName?: string | undefined;
  /** The stacks that import it. */
  readonly importers: readonly string[];
  /** The resources that the value identifies. */
  readonly places: readonly Place[];
}

export interface Parameter {
  readonly name: string;
  readonly value?: string | undefined;
  readonly resolved?: string | undefined;
  /** The resources that the value identifies. */
  readonly places: readonly Place[];
}

/** A resource in a stack. */
export interface Place {
  readonly stackId: string;
  readonly logicalId: string;
}

export interface ChangeSet {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly status: string;
  readonly reason?: string | undefined;
  readonly execution: string;
  readonly created: number;
  readonly description?: string | undefined;
  readonly changes: number;
  /** The root stack whose change set contains this one. */
  readonly rootStackId?: string | undefined;
}

export interface Drift {
  readonly status: string;
  readonly checked?: number | undefined;
  readonly resources: readonly DriftedResource[];
}

export interface DriftedResource {
  readonly logicalId: string;
  readonly type: string;
  readonly status: string;
  readonly differences: readonly {
    readonly path: string;
    readonly expected: string;
    readonly actual: string;
    readonly kind: string;
  }[];
}

/** The root cause of a failed operation. */
export interface Cause {
  readonly stackId: string;
  readonly logicalId: string;
  readonly type: string;
  /** The logical IDs that lead to it from the root stack. */
  readonly path: readonly string[];
  readonly reason: string;
  readonly at: number;
  readonly others: readonly { readonly path: readonly string[]; readonly reason: string }[];
}

/** What the command line reports about a failure. */
export interface Failure {
  readonly cause: { readonly template: string | undefined; readonly source: string | undefined } | undefined;
  readonly tasks: readonly {
    readonly task: string;
    readonly alike: number;
    readonly reason: string;
    readonly containers: readonly {
      readonly name: string;
      readonly exitCode?: number | undefined;
      readonly reason?: string | undefined;
    }[];
    readonly logs: readonly string[];
  }[];
  readonly now: string;
  readonly next: readonly string[];
}

/** A deployment that the history records. Times are ISO 8601. */
export interface Deployment {
  readonly deployment: string;
  readonly started: string;
  readonly status: string;
  readonly operation?: string;
  readonly version?: string;
  readonly commit?: string;
  readonly responsible?: string;
  readonly changeSet?: string;
  readonly reason?: string;
}

export interface StackEvent {
  /** Its index among the events of the root stack and its nested stacks. */
  readonly index: number;
  readonly stackId: string;
  readonly logicalId: string;
  readonly physicalId: string;
  readonly type: string;
  readonly status: string;
  readonly reason?: string | undefined;
  readonly at: number;
}

export interface EventsAnswer {
  readonly events: readonly StackEvent[];
  /** The index of the next event. */
  readonly next: number;
}

export interface ResourceProperties {
  /** As a JSON string; absent where no event has them. */
  readonly properties?: string | undefined;
  readonly line?: number | undefined;
}

/** A stack, or a resource in it. */
export interface Found {
  readonly stackId: string;
  readonly logicalId?: string | undefined;
  readonly physicalId?: string | undefined;
  readonly type: string;
  readonly status: string;
}
