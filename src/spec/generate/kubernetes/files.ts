import type { FieldType, KubernetesSpec } from '../../kubernetes';
import { jsdoc } from '../documentation';
import { written } from './corrections';
import { kinds } from './kinds';
import { clientVersion, definitionOf, type Model, readModel, referred } from './models';

/** The fields of the kinds, and the types that authors of manifests use. */
export function kubernetesFiles(): Map<string, string> {
  const listed = kinds.map((each) => ({ ...each, definition: `${prefix(each.apiVersion)}${each.kind}` }));
  const models = reachable(listed.map(({ definition }) => definition));
  const spec: KubernetesSpec = {
    version: clientVersion(),
    kinds: listed,
    definitions: Object.fromEntries([...models].map(([name, model]) => [name, definitionOf(model)])),
  };
  return new Map([
    ['kubernetes.json', `${JSON.stringify(spec)}\n`],
    ['kubernetes.d.ts', declarations(spec, models)],
  ]);
}

/** `V2` for `autoscaling/v2`. */
function prefix(apiVersion: string): string {
  return (apiVersion.split('/').at(-1) ?? '').toUpperCase();
}

function reachable(roots: readonly string[]): ReadonlyMap<string, Model> {
  const models = new Map<string, Model>();
  const open = [...roots];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (models.has(name)) continue;
    const model = readModel(name);
    models.set(name, model);
    open.push(...model.fields.flatMap(({ type }) => referred(type) ?? []));
  }
  return new Map([...models].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function declarations({ kinds: listed }: KubernetesSpec, models: ReadonlyMap<string, Model>): string {
  const roots = new Map(listed.map((each) => [each.definition, each]));
  const interfaces = [...models].map(([name, { documentation, fields }]) => {
    const root = roots.get(name);
    const members = fields
      .filter((field) => !written.includes(field.name))
      .map((field) => {
        if (root && field.name === 'apiVersion') return `  readonly apiVersion: '${root.apiVersion}';\n`;
        if (root && field.name === 'kind') return `  readonly kind: '${root.kind}';\n`;
        // Every object of a manifest has a name.
        if (root && field.name === 'metadata')
          return `  readonly metadata: V1ObjectMeta & { readonly name: Text };\n`;
        const optional = field.type.endsWith('!') ? '' : '?';
        const absent = optional ? ' | undefined' : '';
        return `${jsdoc(sentence(field.documentation), '  ')}  readonly ${key(field.name)}${optional}: ${declared(field.type.replace('!', ''))}${absent};\n`;
      });
    return `${jsdoc(sentence(documentation), '')}export interface ${name} {\n${members.join('')}}\n`;
  });
  const all = `/** An object of a manifest. */\nexport type Manifest =\n${[...roots.keys()].map((name) => `  | ${name}`).join('\n')};\n`;
  return `${madeBy}import type { Bool, Int, Json, Text } from '../manifest-values';\n\n${all}\n${interfaces.join('\n')}`;
}

const madeBy =
  '// Made by src/spec/generate/main.ts out of @kubernetes/client-node: change that, not this.\n';

function declared(type: FieldType): string {
  if (type.startsWith('[]')) return `readonly (${declared(type.slice(2))})[]`;
  if (type.startsWith('{}')) return `{ readonly [name: string]: ${declared(type.slice(2))} }`;
  if (type.startsWith('enum:'))
    return type
      .slice('enum:'.length)
      .split('|')
      .map((value) => `'${value}'`)
      .join(' | ');
  switch (type) {
    case 'string':
    case 'date-time':
    case 'quantity':
      return 'Text';
    case 'integer':
    case 'number':
      return 'Int';
    case 'boolean':
      return 'Bool';
    case 'int-or-string':
      return 'Int | Text';
    case 'any':
      return 'Json';
    default:
      return type;
  }
}

const key = (name: string): string => (/^\w+$/.test(name) ? name : `'${name}'`);
const sentence = (text: string): string => /^.*?[.](?=\s[A-Z]|$)/.exec(text)?.[0] ?? text;
