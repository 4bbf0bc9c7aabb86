/** A TemplateURL without a template. The message is AWS's. */
export class TemplateUrlError extends Error {
  override readonly name = 'TemplateUrlError';
}

/**
 * The object of an S3 URL: path-style or virtual-hosted, with or without a region, on AWS or on a local endpoint.
 * CloudFormation accepts no other URL.
 */
export function objectOf(url: string): { readonly bucket: string; readonly key: string } {
  const parsed = parse(url);
  const path = decodeURIComponent(parsed.pathname.slice(1));
  const [bucket, ...key] =
    byHost(parsed.hostname) === undefined ? path.split('/') : [byHost(parsed.hostname), path];
  if (bucket === undefined || bucket === '' || key.join('') === '') throw unsupported();
  return { bucket, key: key.join('/') };
}

function parse(url: string): URL {
  if (!URL.canParse(url)) throw unsupported();
  const parsed = new URL(url);
  const local = /^(localhost|127\.0\.0\.1|\[::1\])$|\.localhost$/.test(parsed.hostname);
  const s3 = /(^|\.)s3[.-]([a-z0-9-]+\.)*amazonaws\.com(\.cn)?$/.test(parsed.hostname);
  const scheme = parsed.protocol === 'https:' || (parsed.protocol === 'http:' && (local || s3));
  if (!scheme || !(local || s3)) throw unsupported();
  return parsed;
}

/** The bucket of a virtual-hosted URL: `<bucket>.s3.<region>.amazonaws.com`, `<bucket>.localhost`. */
export function byHost(hostname: string): string | undefined {
  return /^(.+)\.(?:s3[.-](?:[a-z0-9-]+\.)*amazonaws\.com(?:\.cn)?|localhost)$/.exec(hostname)?.[1];
}

function unsupported(): TemplateUrlError {
  return new TemplateUrlError('TemplateURL must be a supported URL.');
}
