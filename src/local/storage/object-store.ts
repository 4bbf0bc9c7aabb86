import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeAtomically } from '../../files/atomic.cjs';
import type { BucketRecord, ObjectRecord } from '../state/records';
import type { Store } from '../state/store';
import { objectOf, TemplateUrlError } from './template-url';

/**
 * Buckets and objects. The content of an object is a file named by its hash, written before the record that refers to it.
 */
export class ObjectStore {
  constructor(
    private readonly store: Store,
    private readonly clock: () => number,
  ) {}

  buckets(): BucketRecord[] {
    return this.store.list('buckets', '');
  }

  bucket(name: string): BucketRecord | undefined {
    return this.store.get('buckets', '', name);
  }

  createBucket(name: string, region: string): void {
    if (!this.bucket(name)) this.store.write(['buckets', '', name, { name, region, created: this.clock() }]);
  }

  deleteBucket(name: string): void {
    this.store.write(['buckets', '', name]);
  }

  object(bucket: string, key: string): ObjectRecord | undefined {
    return this.store.get('objects', bucket, key);
  }

  objects(bucket: string): ObjectRecord[] {
    return this.store.list('objects', bucket).sort((one, other) => (one.key < other.key ? -1 : 1));
  }

  content(object: ObjectRecord): Buffer {
    return readFileSync(this.file(object.content));
  }

  put(
    bucket: string,
    key: string,
    body: Buffer,
    headers: ObjectRecord['headers'],
    etag = md5(body),
  ): ObjectRecord {
    const content = createHash('sha256').update(body).digest('hex');
    const file = this.file(content);
    if (!existsSync(file)) writeAtomically(file, body);
    const object = { key, content, size: body.length, etag, at: this.clock(), headers };
    this.store.write(['objects', bucket, key, object]);
    return object;
  }

  remove(bucket: string, key: string): void {
    if (this.object(bucket, key)) this.store.write(['objects', bucket, key]);
  }

  /** The template at a URL of S3. Throws AWS's error if there is none. */
  fetchTemplate(url: string, region: string): string {
    const { bucket, key } = objectOf(url);
    const object = this.object(bucket, key);
    if (!object) throw new TemplateUrlError(missing(this.bucket(bucket), region));
    return this.content(object).toString('utf8');
  }

  private file(content: string): string {
    return join(this.store.folder, 'objects', content);
  }
}

function missing(bucket: BucketRecord | undefined, region: string): string {
  if (!bucket) return 'S3 error: The specified bucket does not exist';
  if (bucket.region !== region)
    return `S3 error: The bucket is in this region: ${bucket.region}. Please use this region to retry the request`;
  return 'S3 error: The specified key does not exist.';
}

export function md5(body: Buffer): string {
  return createHash('md5').update(body).digest('hex');
}
