/** Something that the service depends on failed or timed out. The client may retry. */
export class Unavailable extends Error {
  override name = 'Unavailable';

  constructor(
    readonly what: string,
    message: string,
  ) {
    super(message);
  }
}
