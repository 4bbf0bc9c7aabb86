import type { S3Client } from '@aws-sdk/client-s3';
import { findBucket, identify } from '../deploy/steps/preflight';
import { urlOf } from '../deploy/steps/upload';
import { Stop } from '../deploy/stop';
import { make, REHEARSAL } from '../deploy/target';
import { Bucket } from '../publish/bucket';
import { type Published, publish as publishRelease } from '../publish/publish';
import { parseVersion } from '../publish/version';
import { catalogueTitle, readOut } from './catalogue';
import { type Command, exitCodes, UsageError } from './command';
import { onStack } from './on-stack';
import { parseOptions } from './options';

const usage = `usage: stacks publish VERSION [--env NAME] [--bucket NAME]

Releases templates, contracts, the catalogue and the contracts' change log to a bucket, under vVERSION/ and latest/.
A version is never overwritten. Breaking a contract requires a new major version, extending one a new minor version.

  --env NAME     the environment with the account and region; without it, a rehearsal on this machine
  --bucket NAME  a bucket other than the one of the artifacts stack`;

export const publish: Command = {
  summary: 'release the templates, contracts and catalogue to a bucket',
  usage,
  run(args, project, terminal) {
    const { values, positionals } = parseOptions(usage, {
      args: [...args],
      allowPositionals: true,
      options: { env: { type: 'string', default: REHEARSAL }, bucket: { type: 'string' } },
    });
    const [text] = positionals;
    const version = text === undefined ? undefined : parseVersion(text);
    if (!version || positionals.length > 1)
      throw new UsageError(
        `the version must be like 1.2.3, not ${JSON.stringify(positionals.join(' '))}\n${usage}`,
      );
    const entries = readOut(project);
    return onStack({ project, terminal, env: String(values.env), format: 'text' }, async (context) => {
      const { connection, target, templates, operator } = context;
      const problems = templates.problems();
      if (problems.length > 0)
        throw new Stop(
          'findings',
          problems.map(({ message }) => message).join('\n'),
          'fix them, then publish again',
        );
      const account = await identify(context);
      const name = values.bucket ?? (await findBucket(context));
      if (name === undefined)
        throw new Stop(
          'usage',
          `there is no bucket for the release: the artifacts stack does not exist in ${target.region}`,
          `deploy first, or name a bucket: \`${make('publish', target.place, { VERSION: version.version, BUCKET: 'name' })}\``,
        );
      operator.report({ type: 'step', step: 'package', doing: `uploading the release to ${name}` });
      const published = await publishRelease({
        bucket: new Bucket(connection.s3, name, account),
        version,
        entries,
        title: catalogueTitle(project),
        region: target.region,
        urlOf: (key) => urlOf(name, target.region, key),
      });
      operator.report({ type: 'step-done', step: 'package', done: `${published.files} files in ${name}` });
      const folder = context.rehearsal ? await folderHere(connection.s3, name) : undefined;
      return { exitCode: exitCodes.ok, output: report(published, folder) };
    });
  },
};

/** The URL of a bucket of the rehearsal. */
async function folderHere({ config }: S3Client, bucket: string): Promise<string | undefined> {
  const at = await config.endpoint?.();
  return at && `${at.protocol}//${at.hostname}:${at.port}/${bucket}/`;
}

function report(
  { version, since, changes, isLatest, templates, catalogue }: Published,
  folderHere: string | undefined,
): string {
  return [
    `published ${version} under v${version}/${isLatest ? ' and latest/' : '; latest/ keeps a higher version'}`,
    ...(changes.length > 0 ? [`since ${since}:`] : []),
    ...changes.map(({ template, level, message }) => `  ${level}  ${template}: ${message}`),
    'templates to deploy:',
    ...templates.map((url) => `  ${url}`),
    `catalogue: ${catalogue}`,
    ...(folderHere === undefined
      ? []
      : [
          `This was a rehearsal: while the endpoint is running, the catalogue is at ${folderHere}v${version}/catalogue/index.html`,
        ]),
  ].join('\n');
}
