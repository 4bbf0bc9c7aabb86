import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Connection } from '../../src/deploy/aws/connection';
import { packageTemplates } from '../../src/deploy/package/package-templates';
import { type OwnedBucket, putTemplate } from '../../src/deploy/package/put-template';
import { urlOf } from '../../src/deploy/steps/upload';

const ROOT = 'comentarios.yaml';
const out = join(__dirname, '..', '..', 'out');

/** Uploads the templates of the pipeline's stack. Returns the root template, with their URLs. */
export async function packageSystem(
  connection: Connection,
  bucket: OwnedBucket,
  region: string,
): Promise<string> {
  const { root, templates } = packageTemplates(
    ROOT,
    (path) => readFileSync(join(out, path), 'utf8'),
    (key) => urlOf(bucket.name, region, key),
  );
  for (const template of templates) await putTemplate(connection, bucket, template);
  return root.text;
}
