/** Where a catalogue is published, for the template URLs in its pages. */
export interface Release {
  readonly version: string;
  readonly region: string;
  /** The URL of a file of `out/` in the bucket. */
  readonly urlOf: (path: string) => string;
}
