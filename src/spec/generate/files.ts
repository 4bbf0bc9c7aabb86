import { withAllAttributes } from './attributes';
import { indexDeclaration, indexScript, serviceDeclaration, serviceScript } from './classes';
import { corrected } from './corrections';
import { iamFiles } from './iam';
import { Kinds } from './kinds';
import { kubernetesFiles } from './kubernetes/files';
import { registryFiles, withLimits } from './limits';
import type { ResourceModel } from './model';
import { References } from './references';
import { registryConstraints, withRegistry } from './registry';
import { withRelations } from './relations';
import { resourceSpecOf } from './resource-json';
import { resourceSchema } from './schema';
import { globalsModel, withServerless } from './serverless';
import { publishedResources } from './service-spec';
import { moduleOf, serviceOf, services } from './services';

/** Every generated file by its path below `generated/`. Pure: the same packages give the same bytes. */
export function generatedFiles(): Map<string, string> {
  const resources = models();
  const kinds = new Kinds(resources);
  const references = new References(kinds);
  const files = new Map<string, string>();
  for (const resource of resources) {
    const name = `resources/${resource.type.replaceAll('::', '-')}.json`;
    files.set(name, json(resourceSpecOf(resource, kinds, references)));
  }
  const globals = globalsModel(resources);
  const ofGlobals = (definition: string, property: string) => references.of(globals, definition, property);
  files.set('serverless-globals.json', json(resourceSchema(globals, ofGlobals)));
  files.set('resource-types.json', json(resources.map(({ type }) => type)));
  const modules = services.map((service) => [service, moduleOf(service)] as const);
  for (const [service, module] of modules) {
    const own = resources.filter(({ type }) => type.startsWith('AWS::') && serviceOf(type) === service);
    files.set(`aws/${module}.js`, serviceScript(own));
    files.set(`aws/${module}.d.ts`, serviceDeclaration(own, kinds, references));
  }
  files.set('aws/index.js', indexScript(modules));
  files.set('aws/index.d.ts', indexDeclaration(modules));
  for (const [path, content] of iamFiles()) files.set(path, json(content));
  for (const [path, content] of kubernetesFiles()) files.set(path, content);
  files.set('README.md', readme);
  return files;
}

/** Every resource type as the writers take it. */
function models(): ResourceModel[] {
  const registry = registryConstraints();
  const resources = packagedResources().map((resource) => {
    const constraints = registry.get(resource.type);
    return constraints ? withRegistry(resource, constraints) : resource;
  });
  return withServerless(withRelations(corrected(resources)));
}

/** What the packages on npm say. */
export function packagedResources(): ResourceModel[] {
  const registry = registryFiles();
  return publishedResources().map((resource) => {
    const file = registry.get(resource.type);
    return withAllAttributes(file ? withLimits(resource, file) : resource, file);
  });
}

const json = (value: unknown): string => `${JSON.stringify(value)}\n`;

const readme = `# Generated

\`npm run generate\` writes this folder from AWS's resource specification, the limits of its registry, its service
authorization reference, and the models of the Kubernetes client. Change the generator or its overrides instead of a file here.

- \`resources/\`: one file per resource type, in the format of \`src/spec/resource-spec.ts\`; \`resource-types.json\` lists them.
- \`serverless-globals.json\`: the JSON Schema of a SAM template's \`Globals\` section.
- \`aws/\`: the resource classes, by service.
- \`kubernetes.json\`: the kinds of Kubernetes and their fields, in the format of \`src/spec/kubernetes.ts\`; \`kubernetes.d.ts\` types manifests.
- \`iam/\`: actions, resource types and condition keys of IAM, by service, in the format of \`src/spec/iam-spec.ts\`.
`;
