import { rootPath } from '../compile/layout';
import { loadProject } from '../compile/project';
import { REHEARSAL, type Target } from '../deploy/target';
import type { Environment } from '../template/environment';
import { type Project, UsageError } from './command';
import { unknown } from './unknown';

const FOLDER = 'templates/environments/';
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
  const { stackName, region, account, parameters, tags, terminationProtection, approval, stackPolicy } =
    found;
  const root = found.stack.model.name;
  const target: Target = {
    environment: name,
    place: { environment: name },
    request: { environment: name },
    stackName,
    region,
    account,
    template: rootPath(root),
    parameters: { ...parameters, ...overrides },
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
  return { account: found?.account ?? '123456789012', region: found?.region ?? 'us-east-1' };
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

function environmentsOf({ modules }: Project): Environment[] {
  return Object.entries(modules)
    .filter(([file]) => file.startsWith(FOLDER))
    .flatMap(([, load]) => Object.values(load()).filter(isEnvironment));
}

function isEnvironment(value: unknown): value is Environment {
  return (
    typeof value === 'object' &&
    value !== null &&
    'stackName' in value &&
    'stack' in value &&
    'parameters' in value
  );
}
