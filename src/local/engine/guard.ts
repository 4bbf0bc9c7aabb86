/** Something that can end an operation beside its resources. */
export interface Guard {
  /** Aborted when the operation must end. */
  readonly signal: AbortSignal;
  /** Why the operation must end. */
  readonly problem: string | undefined;
  /** Called when the resources are done, or have failed. */
  end(): void;
}
