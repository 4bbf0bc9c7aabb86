/** What was wrong with one part of a request. */
export interface FieldError {
  field: string;
  message: string;
}

/** A request that cannot be served as it is: thrown anywhere below a route, answered in one place. */
export class Problem extends Error {
  override name = 'Problem';

  constructor(
    readonly status: number,
    message: string,
    readonly errors: readonly FieldError[] = [{ field: '', message }],
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
  }
}
