import { errorKind, isOverwrite } from '../../aws/errors';
import type { Data } from '../../document/data';
import type { Connection } from '../aws/connection';
import { each } from '../aws/pages';
import { cacheControlOf, type ReleaseFile } from './release';
import { SITE_PREFIX, type SiteState, STATE_KEY, stateOf } from './site-state';

/** What a site's bucket serves. */
export interface StoredFile {
  readonly key: string;
  readonly etag: string;
}

export interface ReadState {
  readonly state: SiteState;
  /** Absent if there is none yet. */
  readonly etag?: string;
}

const AT_ONCE = 8;
const MOST_DELETED = 1000;

type S3 = typeof import('@aws-sdk/client-s3');
const sdk = (): S3 => require('@aws-sdk/client-s3');

/** The bucket of a site. It belongs to the account of the deployment; a bucket of another account is refused. */
export class SiteBucket {
  private readonly where: { readonly Bucket: string; readonly ExpectedBucketOwner: string };

  constructor(
    private readonly s3: Connection['s3'],
    readonly name: string,
    account: string,
  ) {
    this.where = { Bucket: name, ExpectedBucketOwner: account };
  }

  async state(): Promise<ReadState> {
    const found = await this.read(STATE_KEY);
    return found ? { state: stateOf(JSON.parse(found.text)), etag: found.etag } : { state: { releases: [] } };
  }

  /** Replaces the state that was read. Returns its ETag, or `undefined` if another deployment replaced it first. */
  async replaceState(state: SiteState, etag: string | undefined): Promise<string | undefined> {
    const text = JSON.stringify(state, null, 2);
    try {
      const { ETag } = await this.s3.send(
        new (sdk().PutObjectCommand)({
          ...this.where,
          Key: STATE_KEY,
          Body: text,
          ContentType: 'application/json',
          ...(etag === undefined ? { IfNoneMatch: '*' } : { IfMatch: etag }),
        }),
      );
      return ETag;
    } catch (error) {
      if (!isOverwrite(error)) throw error;
      // The answer of an earlier attempt may have been lost.
      const found = await this.read(STATE_KEY);
      return found?.text === text ? found.etag : undefined;
    }
  }

  async json(key: string): Promise<Data | undefined> {
    const found = await this.read(key);
    return found && JSON.parse(found.text);
  }

  async files(): Promise<StoredFile[]> {
    const found: StoredFile[] = [];
    let token: string | undefined;
    do {
      const page = await this.s3.send(
        new (sdk().ListObjectsV2Command)({
          ...this.where,
          Prefix: SITE_PREFIX,
          ...(token !== undefined && { ContinuationToken: token }),
        }),
      );
      for (const { Key = '', ETag = '' } of page.Contents ?? [])
        found.push({ key: Key, etag: ETag.replaceAll('"', '') });
      token = page.IsTruncated ? page.NextContinuationToken : undefined;
    } while (token !== undefined);
    return found;
  }

  /** Writes files. An immutable one that exists has the same content. */
  async put(
    files: readonly { readonly key: string; readonly file: ReleaseFile; readonly body: Buffer }[],
  ): Promise<void> {
    await each(files, AT_ONCE, async ({ key, file, body }) => {
      try {
        await this.s3.send(
          new (sdk().PutObjectCommand)({
            ...this.where,
            Key: key,
            Body: body,
            ContentType: file.type,
            CacheControl: cacheControlOf(file),
            ...(file.immutable && { IfNoneMatch: '*' }),
          }),
        );
      } catch (error) {
        if (!file.immutable || !isOverwrite(error)) throw error;
      }
    });
  }

  async putJson(key: string, value: object): Promise<void> {
    await this.s3.send(
      new (sdk().PutObjectCommand)({
        ...this.where,
        Key: key,
        Body: JSON.stringify(value, null, 2),
        ContentType: 'application/json',
      }),
    );
  }

  /** Copies with content type and caching. */
  async copy(from: string, to: string): Promise<void> {
    await this.s3.send(
      new (sdk().CopyObjectCommand)({
        ...this.where,
        ExpectedSourceBucketOwner: this.where.ExpectedBucketOwner,
        CopySource: encodeURI(`${this.name}/${from}`),
        Key: to,
      }),
    );
  }

  async delete(keys: readonly string[]): Promise<void> {
    for (let start = 0; start < keys.length; start += MOST_DELETED)
      await this.s3.send(
        new (sdk().DeleteObjectsCommand)({
          ...this.where,
          Delete: { Objects: keys.slice(start, start + MOST_DELETED).map((Key) => ({ Key })), Quiet: true },
        }),
      );
  }

  private async read(key: string): Promise<{ readonly text: string; readonly etag: string } | undefined> {
    try {
      const { Body, ETag = '' } = await this.s3.send(
        new (sdk().GetObjectCommand)({ ...this.where, Key: key }),
      );
      return { text: (await Body?.transformToString()) ?? '', etag: ETag };
    } catch (error) {
      if (errorKind(error) === 'missing') return undefined;
      throw error;
    }
  }
}
