import { execFileSync } from 'node:child_process';
import type { Source } from '../deploy/context';
import type { Project } from './command';

/** Where the sources of the project come from, read when it is first needed. */
export function deployedSource(project: Project): () => Source {
  let known: Source | undefined;
  return () => {
    known ??= { ...commitOf(project), ...runLink(process.env) };
    return known;
  };
}

/** Without git, or outside a repository, the commit is unknown. */
function commitOf({ folder }: Project): Pick<Source, 'commit'> {
  try {
    const commit = execFileSync('git', ['describe', '--always', '--dirty', '--abbrev=40', '--exclude', '*'], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
    return commit === '' ? {} : { commit };
  } catch {
    return {};
  }
}

/** "Default environment variables", GitHub Docs, and "Environment variables in build environments", AWS CodeBuild. */
export function runLink(env: Readonly<Record<string, string | undefined>>): Pick<Source, 'link'> {
  const { GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID, CODEBUILD_PUBLIC_BUILD_URL } = env;
  if (GITHUB_SERVER_URL && GITHUB_REPOSITORY && GITHUB_RUN_ID)
    return { link: `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}` };
  return CODEBUILD_PUBLIC_BUILD_URL ? { link: CODEBUILD_PUBLIC_BUILD_URL } : {};
}
