import type { Site } from './site';

/** A mistake in a stack's definition that types can't catch. The message is a sentence for the author. */
export class AuthoringError extends Error {
  override readonly name = 'AuthoringError';

  constructor(
    message: string,
    readonly site: Site,
  ) {
    super(message);
  }
}
