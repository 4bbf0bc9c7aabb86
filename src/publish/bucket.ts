import { createHash } from 'node:crypto';
import type { S3Client } from '@aws-sdk/client-s3';
import { errorKind, isOverwrite } from '../aws/errors';
import { each } from '../deploy/aws/pages';
import { sentence } from '../deploy/aws/stop-for';
import { Stop } from '../deploy/stop';
import { contentType } from '../files/content-type';

const AT_ONCE = 8;

/** A bucket of releases. With the owner, no bucket of another account is read or written. */
export class Bucket {
  constructor(
    private readonly client: S3Client,
    readonly name: string,
    private readonly account: string,
  ) {}

  private get where(): { readonly Bucket: string; readonly ExpectedBucketOwner: string } {
    return { Bucket: this.name, ExpectedBucketOwner: this.account };
  }

  /** The text of an object. `undefined` if it does not exist. */
  async read(key: string): Promise<string | undefined> {
    const { GetObjectCommand }: typeof import('@aws-sdk/client-s3') = require('@aws-sdk/client-s3');
    try {
      const { Body } = await this.client.send(new GetObjectCommand({ ...this.where, Key: key }));
      return await Body?.transformToString();
    } catch (error) {
      if (errorKind(error) === 'missing' && !isBucketMissing(error)) return undefined;
      throw this.stopFor(error, `reading ${key}`);
    }
  }

  /** The folders at the top, without their slashes. */
  async folders(): Promise<string[]> {
    const pages = await this.list({ Prefix: 'v', Delimiter: '/' });
    return pages.flatMap(({ CommonPrefixes }) =>
      (CommonPrefixes ?? []).flatMap(({ Prefix }) =>
        Prefix === undefined ? [] : [Prefix.replace(/\/$/, '')],
      ),
    );
  }

  async keysBelow(prefix: string): Promise<string[]> {
    const pages = await this.list({ Prefix: prefix });
    return pages.flatMap(({ Contents }) =>
      (Contents ?? []).flatMap(({ Key }) => (Key === undefined ? [] : [Key])),
    );
  }

  /** Writes an object unless it exists. Returns whether it was written. */
  async putNew(key: string, text: string): Promise<boolean> {
    try {
      await this.send(key, text, { IfNoneMatch: '*' });
      return true;
    } catch (error) {
      if (isOverwrite(error)) return false;
      throw this.stopFor(error, `writing ${key}`);
    }
  }

  async put(key: string, text: string): Promise<void> {
    await this.send(key, text).catch((error: unknown) => {
      throw this.stopFor(error, `writing ${key}`);
    });
  }

  private async send(
    key: string,
    text: string,
    condition: { readonly IfNoneMatch?: '*' } = {},
  ): Promise<void> {
    const { PutObjectCommand }: typeof import('@aws-sdk/client-s3') = require('@aws-sdk/client-s3');
    const checksum = createHash('sha256').update(text).digest('base64');
    await this.client.send(
      new PutObjectCommand({
        ...this.where,
        ...condition,
        Key: key,
        Body: text,
        ContentType: contentType(key),
        ChecksumSHA256: checksum,
      }),
    );
  }

  async putAll(prefix: string, files: ReadonlyMap<string, string>): Promise<void> {
    await each([...files], AT_ONCE, ([path, text]) => this.put(prefix + path, text));
  }

  async putAllNew(prefix: string, files: ReadonlyMap<string, string>): Promise<void> {
    await each([...files], AT_ONCE, ([path, text]) => this.putNew(prefix + path, text));
  }

  async remove(keys: readonly string[]): Promise<void> {
    const { DeleteObjectCommand }: typeof import('@aws-sdk/client-s3') = require('@aws-sdk/client-s3');
    await each(keys, AT_ONCE, (Key) =>
      this.client.send(new DeleteObjectCommand({ ...this.where, Key })).catch((error: unknown) => {
        throw this.stopFor(error, `deleting ${Key}`);
      }),
    );
  }

  private async list(what: {
    readonly Prefix: string;
    readonly Delimiter?: string;
  }): Promise<import('@aws-sdk/client-s3').ListObjectsV2CommandOutput[]> {
    const { ListObjectsV2Command }: typeof import('@aws-sdk/client-s3') = require('@aws-sdk/client-s3');
    const pages: import('@aws-sdk/client-s3').ListObjectsV2CommandOutput[] = [];
    let token: string | undefined;
    do {
      const page = await this.client
        .send(
          new ListObjectsV2Command({ ...this.where, ...what, ...(token && { ContinuationToken: token }) }),
        )
        .catch((error: unknown) => {
          throw this.stopFor(error, 'listing its objects');
        });
      pages.push(page);
      token = page.NextContinuationToken;
    } while (token);
    return pages;
  }

  /** S3's own messages name neither the bucket nor the operation. */
  private stopFor(error: unknown, doing: string): unknown {
    if (!(error instanceof Error)) return error;
    if (isBucketMissing(error))
      return new Stop(
        'usage',
        `the bucket ${this.name} does not exist`,
        'create it, or name another: `make publish VERSION=1.2.3 BUCKET=name`',
      );
    if (error.name === 'PermanentRedirect')
      return new Stop(
        'usage',
        `the bucket ${this.name} is in another region than the environment`,
        'name a bucket in the region of the environment: `make publish VERSION=1.2.3 BUCKET=name`',
      );
    if (errorKind(error) === 'denied')
      return new Stop(
        'refused',
        `${doing} was denied: the bucket ${this.name} does not belong to account ${this.account}, or a policy denies access: ${sentence(error)}`,
        'name a bucket of the account, or ask for permission to list, read, write and delete its objects',
      );
    return error;
  }
}

function isBucketMissing(error: unknown): boolean {
  return error instanceof Error && error.name === 'NoSuchBucket';
}
