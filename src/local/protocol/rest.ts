import type { Request } from './request';

type Asked = Pick<Request, 'method' | 'url' | 'headers'>;

export const CLOUDFRONT_ROOT = '/2020-05-31/';
export const CLOUDFRONT_NAMESPACE = 'http://cloudfront.amazonaws.com/doc/2020-05-31/';

/** The operation of CloudFront that a request is for, by method and path; `undefined` for other services. */
export function cloudFrontOperation({ method, url }: Asked): string | undefined {
  if (!url.pathname.startsWith(CLOUDFRONT_ROOT)) return undefined;
  const [kind, , sub, id] = url.pathname.slice(CLOUDFRONT_ROOT.length).split('/');
  if (kind === 'distribution' && sub === undefined && method === 'GET') return 'GetDistribution';
  if (kind !== 'distribution' || sub !== 'invalidation') return 'Unknown';
  if (method === 'POST') return 'CreateInvalidation';
  return id === undefined ? 'ListInvalidations' : 'GetInvalidation';
}

/** The operation of S3 that a request for objects is for. */
export function s3Operation({ method, url, headers }: Asked): string {
  const query = url.searchParams;
  switch (method) {
    case 'GET':
      return query.has('list-type') ? 'ListObjectsV2' : 'GetObject';
    case 'POST':
      return query.has('delete') ? 'DeleteObjects' : 'PostObject';
    case 'PUT':
      return headers['x-amz-copy-source'] === undefined ? 'PutObject' : 'CopyObject';
    default:
      return method === 'HEAD' ? 'HeadObject' : 'DeleteObject';
  }
}
