const statusOf = {
  invalid: 400,
  forbidden: 403,
  missing: 404,
  conflict: 409,
  stale: 412,
  'too-many': 429,
} as const;

/** The request is refused because of what the store contains, or because of a policy. */
export class Refusal extends Error {
  override name = 'Refusal';
  readonly status: number;

  constructor(
    reason: keyof typeof statusOf,
    message: string,
    readonly details: { field?: string; retryAfterSeconds?: number } = {},
  ) {
    super(message);
    this.status = statusOf[reason];
  }
}
