/** Where a published catalogue stands, so that its pages can name the templates by their addresses. */
export interface Release {
  readonly version: string;
  readonly region: string;
  /** The address of a file of `out/` in the bucket. */
  readonly urlOf: (path: string) => string;
}
