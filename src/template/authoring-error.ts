import type { Site } from './site';

/** A mistake in a stack that the type checker can't find. The message is for the author of the stack. */
export class AuthoringError extends Error {
  override readonly name = 'AuthoringError';

  constructor(
    message: string,
    readonly site: Site,
  ) {
    super(message);
  }
}
