import type { Caller } from '../protocol/caller';
import { type Answer, plainText } from '../protocol/xml';
import type { ObjectStore } from './object-store';

const MOST_KEYS = 1000;

export function listBuckets(objects: ObjectStore, caller: Caller): Answer {
  return {
    Owner: { ID: caller.accountId },
    Buckets: {
      Bucket: objects.buckets().map(({ name, created, region }) => ({
        Name: name,
        CreationDate: new Date(created),
        BucketRegion: region,
      })),
    },
  };
}

/** ListObjectsV2, and the fields of its first version for older clients. */
export function listObjects(objects: ObjectStore, bucket: string, query: URLSearchParams): Answer {
  const prefix = query.get('prefix') ?? '';
  const delimiter = query.get('delimiter') ?? '';
  const after = query.get('continuation-token') ?? query.get('start-after') ?? query.get('marker') ?? '';
  const most = Math.min(Number(query.get('max-keys') ?? MOST_KEYS), MOST_KEYS);
  const matching = objects.objects(bucket).filter(({ key }) => key.startsWith(prefix) && key > after);
  const prefixes = new Set<string>();
  const listed = matching.filter(({ key }) => {
    const cut = delimiter === '' ? -1 : key.indexOf(delimiter, prefix.length);
    if (cut >= 0) prefixes.add(key.slice(0, cut + delimiter.length));
    return cut < 0;
  });
  const page = listed.slice(0, most);
  const truncated = listed.length > page.length;
  return {
    Name: bucket,
    Prefix: prefix,
    KeyCount: page.length,
    MaxKeys: most,
    IsTruncated: truncated,
    NextContinuationToken: truncated ? page.at(-1)?.key : undefined,
    Contents: page.map(({ key, at, etag, size }) => ({
      Key: key,
      LastModified: new Date(at),
      ETag: `"${etag}"`,
      Size: size,
      StorageClass: 'STANDARD',
    })),
    CommonPrefixes: [...prefixes].map((each) => ({ Prefix: each })),
  };
}

export function deleteObjects(objects: ObjectStore, bucket: string, body: Buffer): Answer {
  const keys = [...body.toString('utf8').matchAll(/<Key>([^<]*)<\/Key>/g)].map(([, key = '']) =>
    plainText(key),
  );
  for (const key of keys) objects.remove(bucket, key);
  return { Deleted: keys.map((key) => ({ Key: key })) };
}
