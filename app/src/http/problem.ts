/** An error in one field of a request. */
export interface FieldError {
  field: string;
  message: string;
}

/** A client's mistake. Routes throw it, and the error handler writes the response. */
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
