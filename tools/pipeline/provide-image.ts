import { setTimeout } from 'node:timers/promises';
import { runCommand } from './command';
import { provideImage } from './image';

const PAUSE_MS = 5_000;

function required(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`set the environment variable ${name}`);
  return value;
}

/** Builds or promotes the image of the commit in COMMIT, and prints its digest. */
async function main(): Promise<number> {
  try {
    const commit = required('COMMIT');
    const digest = await provideImage(
      {
        repositoryUri: required('REPOSITORY_URI'),
        tag: commit.slice(0, 12),
        baseImage: required('BASE_IMAGE'),
        promotedFrom: process.env.PROMOTED_FROM ?? '',
        signingProfileArn: process.env.SIGNING_PROFILE_ARN ?? '',
        buildArguments: {
          VERSION: required('VERSION'),
          COMMIT: commit,
          BUILT_AT: new Date().toISOString(),
          RESPONSIBLE: process.env.RESPONSIBLE ?? 'unknown',
          STATUS: 'released',
        },
      },
      { run: runCommand, pause: () => setTimeout(PAUSE_MS) },
    );
    process.stdout.write(`${digest}\n`);
    return 0;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
}

void main().then((code) => {
  process.exitCode = code;
});
