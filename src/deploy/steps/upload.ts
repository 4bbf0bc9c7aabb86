import { errorKind } from '../../aws/errors';
import { limits } from '../../aws/limits';
import { each } from '../aws/pages';
import { stopFor } from '../aws/stop-for';
import type { Context } from '../context';
import { type PackagedTemplate, packageTemplates } from '../package/package-templates';
import { putTemplate } from '../package/put-template';
import { Stop } from '../stop';
import { make, type Place } from '../target';
import type { Ready } from './preflight';

/** The templates are uploaded, so that CloudFormation can read them. */
export interface Packaged {
  readonly ready: Ready;
  /** The hash of the root template, which contains the hashes of all templates that it nests. */
  readonly hash: string;
  /** The template parameter of CloudFormation's calls. */
  readonly template: { readonly TemplateURL: string } | { readonly TemplateBody: string };
  /** Whether a template uses macros. */
  readonly transforms: boolean;
}

const AT_ONCE = 8;

export async function uploadTemplates(context: Context, ready: Ready): Promise<Packaged> {
  const { target, templates, operator } = context;
  const { bucket } = ready;
  operator.report({ type: 'step', step: 'package', doing: 'packaging templates' });
  const { root, templates: all } = packageTemplates(target.template, templates.read, (key) =>
    urlOf(bucket ?? '', target.region, key),
  );
  const common = { ready, hash: root.hash, transforms: all.some(({ text }) => /^Transform:/m.test(text)) };
  if (bucket === undefined) {
    requireBody(root, all.length);
    operator.report({ type: 'step-done', step: 'package', done: 'the template is part of the request' });
    return { ...common, template: { TemplateBody: root.text } };
  }
  try {
    const owned = { name: bucket, account: ready.account };
    const sent = await each(all, AT_ONCE, (template) => putTemplate(context.connection, owned, template));
    const count = sent.filter(Boolean).length;
    operator.report({
      type: 'step-done',
      step: 'package',
      done: `${all.length} templates in ${bucket}, ${count === 0 ? 'none new' : `${count} new`}`,
    });
  } catch (error) {
    if (error instanceof Stop) throw error;
    throw (
      bucketStop(error, bucket, ready.account, target.request) ??
      stopFor(error, `the templates could not be uploaded to ${bucket}`)
    );
  }
  return { ...common, template: { TemplateURL: root.url } };
}

/** The URL by which CloudFormation reads an object of a bucket. */
export function urlOf(bucket: string, region: string, key: string): string {
  const suffix = region.startsWith('cn-') ? 'amazonaws.com.cn' : 'amazonaws.com';
  return `https://${bucket}.s3.${region}.${suffix}/${key}`;
}

function requireBody({ path, text }: PackagedTemplate, count: number): void {
  if (count > 1) throw new Stop('findings', `out/${path} nests templates, but there is no bucket for them`);
  const size = Buffer.byteLength(text);
  if (size > limits.templateBody)
    throw new Stop(
      'findings',
      `out/${path} has ${size.toLocaleString('en-US')} bytes, but without a bucket CloudFormation accepts at most ${limits.templateBody.toLocaleString('en-US')}`,
    );
}

function bucketStop(error: unknown, bucket: string, account: string, request: Place): Stop | undefined {
  const kind = errorKind(error);
  if (kind === 'denied')
    return new Stop(
      'refused',
      `access to the bucket ${bucket} is denied: it does not belong to account ${account}, or a policy denies access`,
      `check its owner with \`aws s3api get-bucket-acl --bucket ${bucket}\`, and the policies of your role`,
    );
  if (kind === 'missing')
    return new Stop(
      'refused',
      `the bucket ${bucket} does not exist, although the artifacts stack names it`,
      `delete that stack, then \`${make('deploy', request)}\` recreates it`,
    );
  return undefined;
}
