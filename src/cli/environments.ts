import { manifestsPath, rootPath } from '../compile/layout';
import { loadProject } from '../compile/project';
import { type Place, REHEARSAL, type Target } from '../deploy/target';
import { type Deployment, OutputReference } from '../template/deployment';
import { consumersOf, deploymentOrder, producersOf } from '../template/deployment-order';
import type { Environment } from '../template/environment';
import { System } from '../template/system';
import { type Project, UsageError } from './command';
import { unknown } from './unknown';

const FOLDER = 'templates/systems/';
/** The root stack that creates the bucket for templates. */
const ARTIFACTS = 'artifacts';

/** What a command is about, as its options name it. */
export interface Named {
  /** @default the first system */
  readonly system?: string | undefined;
  readonly env: string;
  /** @default all stacks of the environment */
  readonly stack?: string | undefined;
  /** The parameters given on the command line. */
  readonly parameters?: Readonly<Record<string, string>>;
}

/** The stacks that a command is about, with everything that their deployment needs. */
export interface Targets {
  /** The name that approves their deployment. */
  readonly name: string;
  readonly request: Place;
  /** Producers first. */
  readonly targets: readonly Target[];
  /** The stacks of all systems that refer to outputs of a stack. */
  readonly consumersOf: (producer: Target) => readonly Target[];
  readonly everyTarget: () => readonly Target[];
}

export function targetsOf(project: Project, named: Named): Targets {
  const systems = systemsOf(project);
  const [first] = systems;
  if (!first) throw new UsageError(`no system is defined: create one in ${FOLDER}`);
  const system = named.system === undefined ? first : byName('system', named.system, systems);
  const environment = byName('environment', named.env, system.environments);
  const { stack } = named;
  const chosen = stack === undefined ? environment.stacks : [byName('stack', stack, environment.stacks)];
  const request: Place = {
    ...(system !== first && { system: system.name }),
    environment: environment.name,
    ...(environment.stacks.length > 1 && stack !== undefined && { stack }),
  };
  const builder = new TargetBuilder(project, systems, { request, chosen, given: named.parameters ?? {} });
  const targets = deploymentOrder(chosen)
    .flat()
    .map((deployment) => builder.targetOf(deployment));
  const all = systems.flatMap(({ environments }) => environments.flatMap(({ stacks }) => stacks));
  const [only] = targets;
  return {
    name: only && targets.length === 1 ? only.stackName : `${system.name}-${environment.name}`,
    request,
    targets,
    everyTarget: () => all.map((each) => builder.targetOf(each)),
    consumersOf: (producer) => {
      const deployment = builder.deploymentOf(producer);
      return deployment ? consumersOf(deployment, all).map((each) => builder.targetOf(each)) : [];
    },
  };
}

/** The only stack that a command is about. */
export function onlyTarget({ targets, name }: Pick<Targets, 'targets' | 'name'>): Target {
  const [only] = targets;
  if (only && targets.length === 1) return only;
  throw severalStacks({ targets, name });
}

export function severalStacks({ targets, name }: Pick<Targets, 'targets' | 'name'>): UsageError {
  const names = targets.map(({ place }) => place.stack).join(', ');
  return new UsageError(`${name} has several stacks: choose one with STACK=, of ${names}`);
}

/** The stacks of all systems in the environment of that name. */
export function everyTarget(project: Project, env: string): Target[] {
  return systemsOf(project)
    .filter(({ environments }) => environments.some(({ name }) => name === env))
    .flatMap(({ name }) => [...targetsOf(project, { system: name, env }).targets]);
}

/** The account and region of the rehearsal's environment. */
export function rehearsalHome(project: Project): { readonly account: string; readonly region: string } {
  const [system] = systemsOf(project);
  const [stack] = system?.environments.find(({ name }) => name === REHEARSAL)?.stacks ?? [];
  return { account: stack?.account ?? '123456789012', region: stack?.region ?? 'us-east-1' };
}

function byName<T extends { readonly name: string }>(what: string, name: string, among: readonly T[]): T {
  const found = among.find((each) => each.name === name);
  if (found) return found;
  throw new UsageError(
    unknown(
      what,
      name,
      among.map((each) => each.name),
    ),
  );
}

/** All systems, the default one first. */
export function systemsOf({ modules }: Project): readonly System[] {
  const values = Object.entries(modules)
    .filter(([file]) => file.startsWith(FOLDER))
    .sort(([one], [other]) => Number(other.endsWith('/index.ts')) - Number(one.endsWith('/index.ts')))
    .flatMap(([, load]) => Object.values(load()))
    .flatMap((value): unknown[] => (Array.isArray(value) ? value : [value]));
  return [...new Set(values.filter((value) => value instanceof System))];
}

interface Chosen {
  readonly request: Place;
  /** The deployments that the command is about: the given parameters are theirs. */
  readonly chosen: readonly Deployment[];
  readonly given: Readonly<Record<string, string>>;
}

/** Creates the target of each deployment once, so that targets can be compared. */
class TargetBuilder {
  private readonly targets = new Map<Deployment, Target>();
  private readonly artifacts: readonly string[] | undefined;
  private readonly hidden: readonly string[];

  constructor(
    project: Project,
    private readonly systems: readonly System[],
    private readonly about: Chosen,
  ) {
    const root = loadProject(project.modules).roots.find(({ model }) => model.name === ARTIFACTS);
    this.artifacts = root && Object.keys(root.model.parameters);
    this.hidden = Object.keys(about.given).filter((name) =>
      about.chosen.some(({ stack }) => stack.model.parameters[name]?.NoEcho === true),
    );
    this.requireDeclared();
  }

  deploymentOf(target: Target): Deployment | undefined {
    return [...this.targets].find(([, each]) => each.stackName === target.stackName)?.[0];
  }

  targetOf(deployment: Deployment): Target {
    const known = this.targets.get(deployment);
    if (known) return known;
    const target = this.build(deployment);
    this.targets.set(deployment, target);
    return target;
  }

  private build(deployment: Deployment): Target {
    const { system, environment } = this.placeOf(deployment);
    const { stack, stackName, region, account, parameters, stackPolicy, files, manifests } = deployment;
    const request: Place = {
      ...(system !== this.systems[0] && { system: system.name }),
      environment: environment.name,
    };
    const isChosen = this.about.chosen.includes(deployment);
    const overrides = isChosen ? this.givenTo(deployment) : {};
    const root = stack.model.name;
    const all = Object.entries({ ...parameters, ...overrides });
    const target: Target = {
      environment: environment.name,
      place: { ...request, ...(environment.stacks.length > 1 && { stack: deployment.name }) },
      request: isChosen ? this.about.request : request,
      stackName,
      region,
      account,
      template: rootPath(root),
      parameters: Object.fromEntries(
        all.flatMap(([name, value]) => (value instanceof OutputReference ? [] : [[name, value]])),
      ),
      references: Object.fromEntries(
        all.flatMap(([name, value]) =>
          value instanceof OutputReference
            ? [[name, { producer: this.targetOf(value.deployment), output: value.output }]]
            : [],
        ),
      ),
      producers: producersOf(deployment).map((each) => this.targetOf(each)),
      given: isChosen ? this.about.given : {},
      hidden: isChosen ? this.hidden : [],
      tags: environment.tags,
      terminationProtection: environment.terminationProtection,
      approval: environment.approval,
      stackPolicy,
      ...(files && { files }),
      ...(manifests.length > 0 && {
        manifests: manifests.map(({ name }) => ({ name, path: manifestsPath(name) })),
      }),
    };
    return this.artifacts && root !== ARTIFACTS
      ? { ...target, artifacts: artifactsOf(target, `${system.name}-${environment.name}`, this.artifacts) }
      : target;
  }

  private givenTo({ stack }: Deployment): Readonly<Record<string, string>> {
    const { chosen, given } = this.about;
    if (chosen.length === 1) return given;
    return Object.fromEntries(
      Object.entries(given).filter(([name]) => Object.hasOwn(stack.model.parameters, name)),
    );
  }

  /** The check of a single stack's parameters reports more, so only several stacks are checked here. */
  private requireDeclared(): void {
    const { chosen, given } = this.about;
    const declared = [...new Set(chosen.flatMap(({ stack }) => Object.keys(stack.model.parameters)))];
    const wrong = Object.keys(given).find((name) => !declared.includes(name));
    if (chosen.length > 1 && wrong !== undefined) throw new UsageError(unknown('parameter', wrong, declared));
  }

  private placeOf(deployment: Deployment): { readonly system: System; readonly environment: Environment } {
    for (const system of this.systems)
      for (const environment of system.environments)
        if (environment.stacks.includes(deployment)) return { system, environment };
    throw new UsageError(
      `${deployment.site}: the stack ${deployment.stackName} belongs to no environment of a system in ${FOLDER}`,
    );
  }
}

/** One for each environment and region. Its name starts differently from that of the stacks, whose deployment role must not change it. */
function artifactsOf(
  { environment, place, request, region, account, tags }: Target,
  name: string,
  declared: readonly string[],
): Target {
  const known = { Name: name, Environment: environment };
  return {
    environment,
    place,
    request,
    region,
    account,
    stackName: `${ARTIFACTS}-${name}`,
    template: rootPath(ARTIFACTS),
    parameters: Object.fromEntries(Object.entries(known).filter(([each]) => declared.includes(each))),
    references: {},
    producers: [],
    given: {},
    hidden: [],
    tags,
    terminationProtection: true,
    approval: false,
    stackPolicy: undefined,
  };
}
