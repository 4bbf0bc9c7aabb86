import { CommandFailed, type Run } from './command';

/** The repository's name in its registry. */
export function repositoryName(uri: string): string {
  return uri.slice(uri.indexOf('/') + 1);
}

/** The digest of the image with the tag; `undefined` if there is none. */
export async function digestOf(run: Run, uri: string, tag: string): Promise<string | undefined> {
  const image = ['--repository-name', repositoryName(uri), '--image-ids', `imageTag=${tag}`];
  try {
    return await run(
      'aws',
      'ecr',
      'describe-images',
      ...image,
      '--query',
      'imageDetails[0].imageDigest',
      '--output',
      'text',
    );
  } catch (error) {
    if (error instanceof CommandFailed && error.stderr.includes('ImageNotFoundException')) return undefined;
    throw error;
  }
}

/** The repository of the images that another stack runs: its output RepositoryUri. */
export function repositoryOf(run: Run, stackName: string): Promise<string> {
  return run(
    'aws',
    'cloudformation',
    'describe-stacks',
    '--stack-name',
    stackName,
    '--query',
    "Stacks[0].Outputs[?OutputKey=='RepositoryUri'].OutputValue",
    '--output',
    'text',
  );
}

interface SigningStatus {
  readonly signingProfileArn?: string;
  readonly status?: 'IN_PROGRESS' | 'COMPLETE' | 'FAILED';
  readonly failureCode?: string;
  readonly failureReason?: string;
}

const ATTEMPTS = 60;

/** ECR signs a pushed image in the background, with the permissions of the principal that pushed it. */
export async function waitForSignature(
  run: Run,
  uri: string,
  digest: string,
  profileArn: string,
  pause: () => Promise<void>,
): Promise<void> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const answer = await run(
      'aws',
      'ecr',
      'describe-image-signing-status',
      '--repository-name',
      repositoryName(uri),
      '--image-id',
      `imageDigest=${digest}`,
      '--query',
      'signingStatuses',
      '--output',
      'json',
    );
    const statuses: readonly SigningStatus[] = JSON.parse(answer);
    const own = statuses.find(({ signingProfileArn }) => signingProfileArn === profileArn);
    if (own?.status === 'COMPLETE') return;
    if (own?.status === 'FAILED')
      throw new Error(
        `ECR could not sign ${uri}@${digest}: ${own.failureReason ?? own.failureCode ?? 'no reason given'}`,
      );
    await pause();
  }
  throw new Error(
    `ECR has not signed ${uri}@${digest} with ${profileArn}: deploy out/registry.yaml, or leave the parameter SigningProfileArn empty`,
  );
}
