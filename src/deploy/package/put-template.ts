import { createHash } from 'node:crypto';
import { isOverwrite } from '../../aws/errors';
import type { Connection } from '../aws/connection';
import { Stop } from '../stop';
import type { PackagedTemplate } from './package-templates';

/** A bucket, and the account that owns it: no bucket of another account is read or written. */
export interface OwnedBucket {
  readonly name: string;
  readonly account: string;
}

/**
 * Writes a template unless it exists: the bucket's policy refuses to overwrite. Returns whether it was missing. An object with
 * other content than its name says is refused.
 */
export async function putTemplate(
  { s3 }: Pick<Connection, 's3'>,
  { name, account }: OwnedBucket,
  { key, text }: PackagedTemplate,
): Promise<boolean> {
  const {
    HeadObjectCommand,
    PutObjectCommand,
  }: typeof import('@aws-sdk/client-s3') = require('@aws-sdk/client-s3');
  const where = { Bucket: name, Key: key, ExpectedBucketOwner: account };
  const checksum = createHash('sha256').update(text).digest('base64');
  try {
    await s3.send(
      new PutObjectCommand({
        ...where,
        Body: text,
        ContentType: 'text/yaml',
        ChecksumSHA256: checksum,
        IfNoneMatch: '*',
      }),
    );
    return true;
  } catch (error) {
    if (!isOverwrite(error)) throw error;
  }
  const found = await s3.send(new HeadObjectCommand({ ...where, ChecksumMode: 'ENABLED' }));
  const isSame =
    found.ChecksumSHA256 === undefined
      ? found.ContentLength === Buffer.byteLength(text)
      : found.ChecksumSHA256 === checksum;
  if (isSame) return false;
  throw new Stop(
    'refused',
    `s3://${name}/${key} has other content than the template that its name stands for`,
    `find out who wrote it, then delete it with \`aws s3 rm s3://${name}/${key}\` and deploy again`,
  );
}
