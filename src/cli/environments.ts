import { rootPath } from '../compile/layout';
import { loadProject } from '../compile/project';
import { REHEARSAL, type Target } from '../deploy/target';
import { OutputReference } from '../template/deployment';
import type { Environment } from '../template/environment';
import { System } from '../template/system';
import { type Project, UsageError } from './command';
import { unknown } from './unknown';

const FOLDER = 'templates/systems/';
/** The root stack that creates the bucket for templates. */
const ARTIFACTS = 'artifacts';

/** The environment of that name, with everything that its deployment needs. */
export function targetOf(
  project: Project,
  name: string,
  overrides: Readonly<Record<string, string>>,
): Target {
  const environments = environmentsOf(project);
  const found = environments.find((environment) => environment.name === name);
  if (!found)
    throw new UsageError(
      unknown(
        'environment',
        name,
        environments.map((each) => each.name),
      ),
    );
  const { tags, terminationProtection, approval } = found;
  const [{ stackName, region, account, parameters, stackPolicy, stack }] = found.stacks;
  const root = stack.model.name;
  const target: Target = {
    environment: name,
    place: { environment: name },
    request: { environment: name },
    stackName,
    region,
    account,
    template: rootPath(root),
    parameters: { ...literals(parameters), ...overrides },
    given: overrides,
    tags,
    terminationProtection,
    approval,
    stackPolicy,
  };
  const artifacts = loadProject(project.modules).roots.find(({ model }) => model.name === ARTIFACTS);
  return artifacts && root !== ARTIFACTS
    ? { ...target, artifacts: artifactsOf(target, Object.keys(artifacts.model.parameters)) }
    : target;
}

/** The account and region of the rehearsal's environment. */
export function rehearsalHome(project: Project): { readonly account: string; readonly region: string } {
  const found = environmentsOf(project).find(({ name }) => name === REHEARSAL);
  const [stack] = found?.stacks ?? [];
  return { account: stack?.account ?? '123456789012', region: stack?.region ?? 'us-east-1' };
}

/** One for each environment. Its name starts differently from that of the stack, whose deployment role must not change it. */
function artifactsOf(
  { environment, place, request, stackName, region, account, tags }: Target,
  declared: readonly string[],
): Target {
  const known = { Name: stackName, Environment: environment };
  return {
    environment,
    place,
    request,
    region,
    account,
    stackName: `${ARTIFACTS}-${stackName}`,
    template: rootPath(ARTIFACTS),
    parameters: Object.fromEntries(Object.entries(known).filter(([name]) => declared.includes(name))),
    given: {},
    tags,
    terminationProtection: true,
    approval: false,
    stackPolicy: undefined,
  };
}

/** The environments of the first system. */
function environmentsOf({ modules }: Project): readonly Environment[] {
  const systems = Object.entries(modules)
    .filter(([file]) => file.startsWith(FOLDER))
    .flatMap(([, load]) => Object.values(load()).filter((value) => value instanceof System));
  return systems[0]?.environments ?? [];
}

function literals(parameters: Readonly<Record<string, string | OutputReference>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(parameters).flatMap(([name, value]) =>
      value instanceof OutputReference ? [] : [[name, value]],
    ),
  );
}
