import { spawn } from 'node:child_process';
import { cpSync, existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { replaceAtomically } from '../files/atomic.cjs';

/** What replaces a container image: a folder, how to build it, and its command. */
export interface ImageSource {
  /** The repository's name in its registry. */
  readonly repository?: string;
  /**
   * The repository, by the logical ID of the AWS::ECR::Repository that a stack creates: `Images.Repository` is Repository in the
   * nested stack Images. For repositories whose name CloudFormation chooses.
   */
  readonly resource?: string;
  /** The properties of a container definition with commands that a template may set. By default none. */
  readonly allow?: readonly Allowed[];
  /** The command that builds `files`, run in the project's folder. */
  readonly build?: readonly string[];
  /** The folder with the content of the image. */
  readonly files: string;
  readonly command: readonly string[];
  /** Variables of the image. `${tag}` is replaced by its tag. */
  readonly environment?: Readonly<Record<string, string>>;
  /** The variable with the port to listen on: all tasks of a rehearsal share one network. */
  readonly portVariable?: string;
  /** The variable with the address to listen on, which is loopback. */
  readonly hostVariable?: string;
  /** Tags that the repository does not have. All other tags are built when they are first pulled. */
  readonly missingTags?: readonly string[];
}

/** Properties of a container definition with commands. */
export const allowable = ['EntryPoint', 'Command', 'HealthCheck'] as const;
export type Allowed = (typeof allowable)[number];

export interface Image {
  readonly folder: string;
  readonly allow: readonly Allowed[];
  readonly command: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  /** Variables with the address to listen on. */
  address(host: string, port: number): Record<string, string>;
}

/** An image that cannot be pulled, with the message of the ECS agent. */
export class PullFailure extends Error {
  override readonly name = 'PullFailure';
}

interface ImageName {
  readonly repository: string;
  /** Or its digest. */
  readonly tag: string;
}

const LAST_WORDS = 600;
/** The number of unused images to keep, the newest ones. */
const UNUSED_KEPT = 3;

/** Builds images when they are pulled. A tag is built once, as in a registry with immutable tags. */
export class Images {
  private readonly pulls = new Map<string, Promise<void>>();
  private building: Promise<unknown> = Promise.resolve();

  /**
   * @param project the folder that sources are relative to
   * @param inUse the names of the images that tasks run, or may go back to
   * @param resourceOf the logical ID of a repository that a stack created, by its name
   */
  constructor(
    private readonly sources: readonly ImageSource[],
    private readonly project: string,
    private readonly folder: string,
    private readonly inUse: () => readonly string[],
    private readonly resourceOf: (repository: string) => string | undefined,
  ) {}

  /** What the image allows a template to run; `undefined` where the image is only described. */
  allowedBy(name: string): Pick<Image, 'allow'> | undefined {
    const source = this.sourceOf(imageName(name));
    return source && { allow: source.allow ?? [] };
  }

  async pull(name: string): Promise<Image> {
    const { repository, tag } = imageName(name);
    const source = this.sourceOf({ repository, tag });
    if (!source || source.missingTags?.includes(tag))
      throw new PullFailure(
        `CannotPullContainerError: failed to resolve reference "${name}": ${name}: not found`,
      );
    const folder = this.folderOf({ repository, tag });
    const pull = this.pulls.get(folder) ?? this.build(source, name, folder);
    this.pulls.set(folder, pull);
    try {
      await pull;
    } catch (error) {
      this.pulls.delete(folder);
      throw error;
    }
    return {
      folder,
      allow: source.allow ?? [],
      command: source.command,
      environment: Object.fromEntries(
        Object.entries(source.environment ?? {}).map(([key, value]) => [
          key,
          value.replaceAll('${tag}', tag),
        ]),
      ),
      address: (host, port) => ({
        ...(source.hostVariable !== undefined && { [source.hostVariable]: host }),
        ...(source.portVariable !== undefined && { [source.portVariable]: String(port) }),
      }),
    };
  }

  private folderOf({ repository, tag }: ImageName): string {
    return join(this.folder, repository.replaceAll('/', '_'), tag);
  }

  private sourceOf({ repository }: ImageName): ImageSource | undefined {
    const resource = this.resourceOf(repository);
    return this.sources.find(
      (source) =>
        source.repository === repository || (resource !== undefined && source.resource === resource),
    );
  }

  /** One build at a time: builds of two tags write to the same folder. */
  private build(source: ImageSource, name: string, folder: string): Promise<void> {
    const build = this.building.then(async () => {
      if (existsSync(folder)) return;
      if (source.build) await run(source.build, this.project, name);
      const files = isAbsolute(source.files) ? source.files : join(this.project, source.files);
      if (!statSync(files, { throwIfNoEntry: false })?.isDirectory())
        throw new PullFailure(
          `CannotPullContainerError: ${name} has no files: the folder ${files} does not exist`,
        );
      replaceAtomically(folder, (draft) => cpSync(files, draft, { recursive: true }));
      this.forgetUnused(folder);
    });
    this.building = build.catch(() => undefined);
    return build;
  }

  /** Deletes unused images, as the ECS agent does on its nodes. */
  private forgetUnused(latest: string): void {
    const used = new Set([latest, ...this.inUse().map((name) => this.folderOf(imageName(name)))]);
    const unused = readdirSync(this.folder)
      .flatMap((repository) => readdirSync(join(this.folder, repository)).map((tag) => join(repository, tag)))
      .map((path) => join(this.folder, path))
      .filter((folder) => !used.has(folder))
      .sort((one, other) => statSync(other).mtimeMs - statSync(one).mtimeMs);
    for (const folder of unused.slice(UNUSED_KEPT)) {
      rmSync(folder, { recursive: true });
      this.pulls.delete(folder);
    }
  }
}

/** `registry/repository:tag` or `registry/repository@digest`; without both it is `latest`. */
function imageName(name: string): ImageName {
  const [, path = name, tag = 'latest', digest = tag] = /^(.*?)(?::([^/:@]+))?(?:@(.*))?$/.exec(name) ?? [];
  const [first = '', ...rest] = path.split('/');
  const isRegistry = rest.length > 0 && /[.:]|^localhost$/.test(first);
  return { repository: isRegistry ? rest.join('/') : path, tag: digest };
}

function run([program = '', ...args]: readonly string[], cwd: string, name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const hear = (chunk: Buffer): void => {
      output = `${output}${chunk.toString('utf8')}`.slice(-LAST_WORDS);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('error', ({ message }) => reject(failure(message)));
    child.once('close', (code) => (code === 0 ? resolve() : reject(failure(output.trim()))));
  });

  function failure(why: string): PullFailure {
    return new PullFailure(`CannotPullContainerError: ${name} could not be built with "${program}": ${why}`);
  }
}
