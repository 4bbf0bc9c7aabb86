import type { ObjectStore } from '../../local/storage/object-store';
import { byHost } from '../../local/storage/template-url';
import type { Memory } from '../memory';
import { mayDistribution } from './bucket-access';
import type { Stored } from './cache';
import type { Origin } from './config';

export type Objects = Pick<ObjectStore, 'object' | 'content'>;

export function isBucket({ domain }: Origin): boolean {
  return byHost(domain) !== undefined;
}

/**
 * What a bucket answers to a distribution: its content if the origin has an origin access control and the policy of the bucket
 * names the distribution. S3 answers 404 for a missing object only to those who may list the bucket.
 */
export function readContent(
  { objects, memory }: { readonly objects: Objects; readonly memory: Memory },
  { domain, path: folder, accessControl }: Origin,
  path: string,
  distribution: string,
): Stored | undefined {
  const bucket = byHost(domain);
  if (bucket === undefined) return undefined;
  const policy = memory.get('bucketPolicies', bucket);
  const arn = `arn:aws:s3:::${bucket}`;
  const signs = accessControl !== undefined && memory.get('accessControls', accessControl) !== undefined;
  const may = (action: 's3:GetObject' | 's3:ListBucket', resource: string): boolean =>
    signs && mayDistribution(policy, action, resource, distribution);
  const key = `${folder}${path}`.slice(1);
  const object = objects.object(bucket, key);
  if (!object && may('s3:ListBucket', arn)) return failed(404, 'NoSuchKey');
  if (!object || !may('s3:GetObject', `${arn}/${key}`)) return failed(403, 'AccessDenied');
  return {
    status: 200,
    headers: {
      ...object.headers,
      etag: `"${object.etag}"`,
      'last-modified': new Date(object.at).toUTCString(),
      'accept-ranges': 'bytes',
      server: 'AmazonS3',
    },
    body: objects.content(object),
  };
}

function failed(status: number, code: string): Stored {
  const body = `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code></Error>`;
  return {
    status,
    headers: { 'content-type': 'application/xml', server: 'AmazonS3' },
    body: Buffer.from(body),
  };
}
