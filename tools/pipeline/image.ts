import type { Run } from './command';
import { digestOf, repositoryOf, waitForSignature } from './registry';

export interface Image {
  readonly repositoryUri: string;
  /** The first digits of the commit. Tags are immutable, so a commit has one image. */
  readonly tag: string;
  readonly baseImage: string;
  readonly buildArguments: Readonly<Record<string, string>>;
  /** The stack whose image of the commit is used instead of a new one. Empty to build. */
  readonly promotedFrom: string;
  /** The signing profile of the registry. Empty if it has none. */
  readonly signingProfileArn: string;
}

interface Surroundings {
  readonly run: Run;
  /** Waits between two questions for a status. */
  readonly pause: () => Promise<void>;
}

/**
 * Docker's default builder cannot attach attestations, so the build runs in BuildKit's own image. Both images are pinned:
 * `docker buildx imagetools inspect IMAGE` prints a newer digest.
 */
const BUILDKIT =
  'moby/buildkit:buildx-stable-1@sha256:28a898719c18a33f4e8000685287fa36fd0dd9560c6440227d3a732d79bb41d8';
const SBOM_SCANNER =
  'docker/buildkit-syft-scanner:stable-1@sha256:ae4f3b554449e7e25548e7d8ccc029d17357348e30c6e3df01b92bc93654d6a9';
const BUILDER = 'pinned';

/** Makes sure that the repository has the image of the commit. Returns its digest. */
export async function provideImage(image: Image, { run, pause }: Surroundings): Promise<string> {
  const { repositoryUri, tag, promotedFrom, signingProfileArn } = image;
  const existing = await digestOf(run, repositoryUri, tag);
  const digest = existing ?? (promotedFrom === '' ? await build(image, run) : await promote(image, run));
  if (signingProfileArn !== '') await waitForSignature(run, repositoryUri, digest, signingProfileArn, pause);
  return digest;
}

async function build({ repositoryUri, tag, baseImage, buildArguments }: Image, run: Run): Promise<string> {
  const given = Object.entries({ BASE_IMAGE: baseImage, ...buildArguments });
  await run(
    'docker',
    'buildx',
    'create',
    `--name=${BUILDER}`,
    '--driver=docker-container',
    `--driver-opt=image=${BUILDKIT}`,
  );
  await run(
    'docker',
    'buildx',
    'build',
    `--builder=${BUILDER}`,
    '--file=app/Dockerfile',
    `--tag=${repositoryUri}:${tag}`,
    ...given.flatMap(([name, value]) => ['--build-arg', `${name}=${value}`]),
    `--sbom=generator=${SBOM_SCANNER}`,
    '--provenance=mode=max',
    '--push',
    '.',
  );
  return pushed(repositoryUri, tag, run);
}

/** Copies the image with its attestations. The copy has the same digest. */
async function promote({ repositoryUri, tag, promotedFrom }: Image, run: Run): Promise<string> {
  const source = await repositoryOf(run, promotedFrom);
  const digest = await digestOf(run, source, tag);
  if (digest === undefined)
    throw new Error(
      `the stack ${promotedFrom} has no image of the commit ${tag}: deploy the commit there first, then bring it to this branch with \`git merge --ff-only\`, which keeps the commit`,
    );
  await run(
    'docker',
    'buildx',
    'imagetools',
    'create',
    '--prefer-index=false',
    `--tag=${repositoryUri}:${tag}`,
    `${source}@${digest}`,
  );
  const copy = await pushed(repositoryUri, tag, run);
  if (copy !== digest)
    throw new Error(`${repositoryUri}:${tag} is ${copy}, not ${digest} of ${promotedFrom}`);
  return copy;
}

async function pushed(repositoryUri: string, tag: string, run: Run): Promise<string> {
  const digest = await digestOf(run, repositoryUri, tag);
  if (digest === undefined) throw new Error(`${repositoryUri}:${tag} was pushed, but ECR does not find it`);
  return digest;
}
