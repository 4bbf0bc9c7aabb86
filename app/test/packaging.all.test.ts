import { execFile, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { parse } from 'yaml';
import { readAll, write } from './support/calls';
import { type BuiltImage, buildWithoutDocker, instructions, repository } from './support/dockerfile';
import { runEngine, sharedTable } from './support/engine';
import { Cleanup, temporaryFolder } from './support/service';
import { startTask } from './support/task';

const dockerfile = join(repository, 'app/Dockerfile');

describe('the image', () => {
  const cleanup = new Cleanup();
  let image: BuiltImage;
  beforeAll(async () => {
    image = buildWithoutDocker(dockerfile, await temporaryFolder(cleanup));
  });
  afterAll(cleanup.run);

  const start = (env: Record<string, string>) =>
    startTask(
      cleanup,
      { cwd: image.workdir, command: image.command },
      { ...image.env, METRICS_PORT: '0', ...env },
    );

  it('serves from a bare copy with a table, writes no file, and its health check agrees', async () => {
    const { endpoint } = await runEngine(cleanup);
    const files = () => readdirSync(image.workdir, { recursive: true }).map(String).sort();
    const before = files();
    const task = await start({ TABLE_NAME: sharedTable, COMMENTS_ENDPOINT: endpoint });
    expect(await write(task.url, 1, 'from the image')).toBe(200);
    expect(await readAll(task.url, 1)).toMatchObject([{ comment: 'from the image' }]);
    expect((await fetch(task.url)).headers.get('content-type')).toContain('text/html');
    expect(await (await fetch(`${task.url}/version`)).json()).toMatchObject({ version: 'unversioned' });
    const check = (port: string) => {
      const [, ...args] = image.healthCheck;
      return spawnSync(process.execPath, args, { cwd: image.workdir, env: { PORT: port } }).status;
    };
    expect(check(new URL(task.url).port)).toBe(0);
    expect(check('1')).toBe(1);
    expect(files()).toEqual(before);
  });

  it('is small, and contains neither packages nor the embedded store', () => {
    const files = readdirSync(image.workdir, { recursive: true }).map(String);
    expect(files.filter((file) => /node_modules|\.ts$|\.test\./.test(file))).toEqual([]);
    const bytes = files.reduce((sum, file) => sum + statSync(join(image.workdir, file)).size, 0);
    expect(bytes).toBeLessThan(8 * 1024 * 1024);
  });

  it('exits with a message that names TABLE_NAME when it is not set', async () => {
    const [, ...args] = image.command;
    const { status, stderr } = spawnSync(process.execPath, args, {
      cwd: image.workdir,
      env: { DATA_DIR: await temporaryFolder(cleanup) },
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stderr).toContain('set TABLE_NAME to the name of a DynamoDB table');
    expect(stderr).not.toContain('    at ');
  });

  it('pins its base image by a digest, and does not run as root', () => {
    const of = (name: string) =>
      instructions(dockerfile)
        .filter((one) => one.name === name)
        .map(({ rest }) => rest);
    expect(of('FROM').every((rest) => rest.startsWith('${BASE_IMAGE}'))).toBe(true);
    expect(of('ARG')[0]).toMatch(/^BASE_IMAGE=\S+@sha256:[a-f0-9]{64}$/);
    expect(of('USER')).toEqual(['1000:1000']);
  });
});

const execute = promisify(execFile);

/** A bucket that takes everything. Both addressing styles end in the key. */
async function startBucket(cleanup: Cleanup): Promise<{ readonly url: string; readonly uploads: string[] }> {
  const uploads: string[] = [];
  const server = createServer((request, response) => {
    if (request.headers['if-none-match'] === '*')
      uploads.push(new URL(request.url ?? '/', 'http://bucket').pathname.replace('/artifacts/', '/'));
    request.resume().once('end', () => response.end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  cleanup.add(async () => server.close());
  const address = server.address();
  return { url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`, uploads };
}

describe('the buildspec', () => {
  const cleanup = new Cleanup();
  afterAll(cleanup.run);

  const text = readFileSync(join(repository, 'app/buildspec.yml'), 'utf8');
  const spec: { phases: Record<string, { commands: string[] }>; artifacts: { files: string[] } } =
    parse(text);

  const DIGEST = `sha256:${'d'.repeat(64)}`;
  /** Has an image once docker has pushed it. */
  const ecr = `case "$*" in *describe-images*)
    if [ -e image ] || grep -q 'docker buildx build' "$NOTES"; then echo ${DIGEST}; else echo ImageNotFoundException >&2; exit 254; fi;;
  esac`;

  /** Runs the commands of a phase in bash, as CodeBuild does, with docker and aws replaced by scripts that note their arguments. */
  async function runBuild(imageExists: boolean) {
    const folder = await temporaryFolder(cleanup);
    const bin = join(folder, 'bin');
    mkdirSync(bin);
    for (const tool of ['docker', 'aws']) {
      writeFileSync(
        join(bin, tool),
        `#!/bin/sh\necho "${tool} $*" >> "$NOTES"\n${tool === 'aws' ? ecr : ''}\n`,
      );
      chmodSync(join(bin, tool), 0o755);
    }
    const notes = join(folder, 'notes');
    if (imageExists) writeFileSync(join(folder, 'image'), '');
    mkdirSync(join(folder, 'app'));
    writeFileSync(join(folder, 'app/package.json'), readFileSync(join(repository, 'app/package.json')));
    for (const needed of ['node_modules', 'tools'])
      symlinkSync(join(repository, needed), join(folder, needed));
    const commands = [
      ...(spec.phases.pre_build?.commands.filter((command) => !command.startsWith('npm ')) ?? []),
      ...(spec.phases.build?.commands ?? []),
    ];
    const bucket = await startBucket(cleanup);
    await execute('bash', ['-e', '-c', commands.join('\n')], {
      cwd: folder,
      env: {
        PATH: `${bin}:${process.env.PATH}`,
        NOTES: notes,
        REPOSITORY_URI: '123456789012.dkr.ecr.eu-west-1.amazonaws.com/comentarios/app',
        BASE_IMAGE: '123456789012.dkr.ecr.eu-west-1.amazonaws.com/node:22-slim',
        ARTIFACTS_BUCKET: 'artifacts',
        ENVIRONMENT: 'dev',
        CODEBUILD_BUILD_ARN: 'arn:aws:codebuild:eu-west-1:123456789012:build/comentarios-dev-build:1',
        AWS_REGION: 'eu-west-1',
        AWS_ACCESS_KEY_ID: 'test',
        AWS_SECRET_ACCESS_KEY: 'test',
        AWS_ENDPOINT_URL_S3: bucket.url,
        CODEBUILD_RESOLVED_SOURCE_VERSION: '0123456789abcdef0123456789abcdef01234567',
      },
    });
    return { folder, uploads: bucket.uploads, notes: readFileSync(notes, 'utf8').trim().split('\n') };
  }

  it('builds and pushes the image of a commit with an immutable tag', async () => {
    const { notes } = await runBuild(false);
    const image = '123456789012.dkr.ecr.eu-west-1.amazonaws.com/comentarios/app:0123456789ab';
    expect(notes.filter((line) => line.includes('login'))).toHaveLength(2);
    expect(notes).toContainEqual(
      expect.stringMatching(/^aws ecr describe-images --repository-name comentarios\/app /),
    );
    const build = notes.find((line) => line.startsWith('docker buildx build'));
    expect(build).toContain(`--file=app/Dockerfile --tag=${image}`);
    expect(build).toContain('COMMIT=0123456789abcdef0123456789abcdef01234567');
    expect(build).toContain('--push');
  });

  it('keeps an image that exists, packages the templates, and writes the parameters of the change set', async () => {
    const { folder, notes, uploads } = await runBuild(true);
    expect(notes.filter((line) => /docker (buildx|push)/.test(line))).toEqual([]);
    const packaged = readFileSync(join(folder, 'packaged.yaml'), 'utf8');
    const urls = [...packaged.matchAll(/TemplateURL: '([^']+)'/g)].map(([, url = '']) => new URL(url));
    expect(urls.length).toBeGreaterThan(8);
    for (const { host, pathname } of urls) {
      expect(host).toBe('artifacts.s3.eu-west-1.amazonaws.com');
      expect(uploads).toContain(pathname);
    }
    expect(JSON.parse(readFileSync(join(folder, 'configuration.json'), 'utf8'))).toMatchObject({
      Parameters: { ImageTag: DIGEST },
      Tags: { environment: 'dev' },
    });
    expect(spec.artifacts.files).toEqual(['packaged.yaml', 'configuration.json']);
  });

  it('installs without running scripts of packages', () => {
    expect(spec.phases.install?.commands).toEqual(['npm ci --ignore-scripts --no-audit --no-fund']);
  });

  it.each([
    ['high', 1, 'high: left-pad <2.0.0\nUpdate these packages'],
    ['moderate', 0, ''],
    ['none', 0, 'skipping the audit, the registry has no audit data: 405'],
  ])('audits the packages of the image: %s', async (severity, status, message) => {
    const report =
      severity === 'none'
        ? { message: '405 Method Not Allowed', error: {} }
        : { vulnerabilities: { 'left-pad': { name: 'left-pad', severity, range: '<2.0.0' } } };
    const folder = await temporaryFolder(cleanup);
    writeFileSync(join(folder, 'npm'), `#!/bin/sh\necho '${JSON.stringify(report)}'\n`, { mode: 0o755 });
    const audit = spawnSync(process.execPath, ['app/audit.cjs'], {
      cwd: repository,
      env: { PATH: `${folder}:${process.env.PATH}` },
      encoding: 'utf8',
    });
    expect([audit.status, audit.stderr]).toEqual([status, expect.stringContaining(message)]);
  });

  it('names paths and scripts that exist, and the arguments of the Dockerfile', () => {
    for (const path of ['app/Dockerfile', 'app/package.json', 'package-lock.json', 'out/comentarios.yaml']) {
      expect([path, existsSync(join(repository, path))]).toEqual([path, true]);
    }
    const { scripts } = JSON.parse(readFileSync(join(repository, 'app/package.json'), 'utf8'));
    for (const [, script = ''] of text.matchAll(/npm (?:run )?(\w+) --workspace comentarios-app/g)) {
      expect(scripts).toHaveProperty(script);
    }
    const args = instructions(dockerfile)
      .filter(({ name }) => name === 'ARG')
      .map(({ rest }) => rest.split('=')[0]);
    expect([...new Set(args)].sort()).toEqual([
      'BASE_IMAGE',
      'BUILT_AT',
      'COMMIT',
      'RESPONSIBLE',
      'STATUS',
      'VERSION',
    ]);
  });
});
