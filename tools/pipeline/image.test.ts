import { CommandFailed, type Run } from './command';
import { type Image, provideImage } from './image';

const uri = '111122223333.dkr.ecr.eu-west-1.amazonaws.com/production';
const source = '111122223333.dkr.ecr.eu-west-1.amazonaws.com/staging';
const tag = '0123456789ab';
const digest = `sha256:${'a'.repeat(64)}`;
const profile = 'arn:aws:signer:eu-west-1:111122223333:/signing-profiles/images';
const image: Image = {
  repositoryUri: uri,
  tag,
  baseImage: 'node:22@sha256:0',
  buildArguments: { COMMIT: tag },
  promotedFrom: '',
  signingProfileArn: '',
};

/** A registry with the images `repository:tag`, to which docker adds. */
function registry(images: Record<string, string>, signing: readonly object[][] = []) {
  const commands: string[] = [];
  const statuses = [...signing];
  const run: Run = async (program, ...args) => {
    const command = [program, ...args].join(' ');
    commands.push(command);
    const [, repository = '', named = ''] =
      /describe-images --repository-name (\S+) --image-ids imageTag=(\S+)/.exec(command) ?? [];
    if (repository) {
      const found = images[`${repository}:${named}`];
      if (found === undefined) throw new CommandFailed(command, 'An error occurred (ImageNotFoundException)');
      return found;
    }
    if (command.includes('describe-stacks')) return source;
    if (command.includes('describe-image-signing-status')) return JSON.stringify(statuses.shift() ?? []);
    const [, target = ''] = /--tag=[^/]+\/(\S+)/.exec(command) ?? [];
    if (target) images[target] = /@(sha256:a+)$/.exec(command)?.[1] ?? digest;
    return '';
  };
  return { commands, surroundings: { run, pause: async () => {} } };
}

const docker = (commands: readonly string[]) => commands.filter((command) => command.startsWith('docker'));

test('a commit is built once, with an SBOM and provenance, by pinned images', async () => {
  const { commands, surroundings } = registry({});
  expect(await provideImage(image, surroundings)).toBe(digest);
  const [create, build] = docker(commands);
  expect(create).toMatch(/^docker buildx create .*image=moby\/buildkit\S+@sha256:[0-9a-f]{64}$/);
  expect(build).toMatch(/--sbom=generator=\S+@sha256:[0-9a-f]{64} --provenance=mode=max --push \.$/);
  expect(build).toContain('--build-arg BASE_IMAGE=node:22@sha256:0 --build-arg COMMIT=0123456789ab');
});

test('an image that exists is kept', async () => {
  const { commands, surroundings } = registry({ [`production:${tag}`]: 'sha256:b' });
  expect(await provideImage(image, surroundings)).toBe('sha256:b');
  expect(docker(commands)).toEqual([]);
});

test('a promoted image is copied by its digest, and nothing is built', async () => {
  const { commands, surroundings } = registry({ [`staging:${tag}`]: digest });
  expect(await provideImage({ ...image, promotedFrom: 'shop-staging' }, surroundings)).toBe(digest);
  expect(docker(commands)).toEqual([
    `docker buildx imagetools create --prefer-index=false --tag=${uri}:${tag} ${source}@${digest}`,
  ]);
});

test('a copy with another digest is refused', async () => {
  const { surroundings } = registry({ [`staging:${tag}`]: 'sha256:b' });
  await expect(provideImage({ ...image, promotedFrom: 'shop-staging' }, surroundings)).rejects.toThrow(
    `is ${digest}, not sha256:b of shop-staging`,
  );
});

test('a commit that the other environment has not run is not promoted', async () => {
  const { commands, surroundings } = registry({});
  await expect(provideImage({ ...image, promotedFrom: 'shop-staging' }, surroundings)).rejects.toThrow(
    'the stack shop-staging has no image of the commit 0123456789ab',
  );
  expect(docker(commands)).toEqual([]);
});

test('with a signing profile, the build waits for the signature', async () => {
  const own = { signingProfileArn: profile };
  const { commands, surroundings } = registry({ [`production:${tag}`]: digest }, [
    [],
    [{ ...own, status: 'IN_PROGRESS' }],
    [{ ...own, status: 'COMPLETE' }],
  ]);
  await provideImage({ ...image, signingProfileArn: profile }, surroundings);
  expect(commands.filter((command) => command.includes('signing-status'))).toHaveLength(3);
});

test.each([
  [
    'failed',
    [{ signingProfileArn: profile, status: 'FAILED', failureReason: 'AccessDenied' }],
    'AccessDenied',
  ],
  ['of another profile', [{ signingProfileArn: 'other', status: 'COMPLETE' }], 'ECR has not signed'],
])('a signature that is %s stops the build', async (_, statuses, message) => {
  const { surroundings } = registry({ [`production:${tag}`]: digest }, Array(100).fill(statuses));
  await expect(provideImage({ ...image, signingProfileArn: profile }, surroundings)).rejects.toThrow(message);
});

test('another error of ECR is not taken for a missing image', async () => {
  const run: Run = async () => {
    throw new CommandFailed('aws ecr describe-images', 'AccessDeniedException');
  };
  await expect(provideImage(image, { run, pause: async () => {} })).rejects.toThrow('AccessDenied');
});
