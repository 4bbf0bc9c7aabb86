import { Document, type Node, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import { OUTPUT_REFERENCE, OutputNumber, OutputText } from '../spec/manifest-values';
import { AuthoringError } from '../template/authoring-error';
import { type Manifests, remarkOf } from '../template/manifests';
import { manifestsPath, type TemplatePath } from './layout';
import { commented, pair } from './nodes';
import type { ProjectManifests } from './project';

export interface CompiledManifests {
  readonly path: TemplatePath;
  readonly manifests: Manifests;
  readonly yaml: string;
}

/** Writes each set of manifests as a YAML stream that kubectl accepts once `envsubst` has filled in the outputs. */
export function compileManifests(all: readonly ProjectManifests[]): readonly CompiledManifests[] {
  return all.map(({ manifests }) => ({
    path: manifestsPath(manifests.name),
    manifests,
    yaml: `${header(manifests)}${manifests.objects.map((object) => `---\n${print(object, manifests)}`).join('')}`,
  }));
}

function header({ description, stack, site }: Manifests): string {
  return [
    `Generated from ${String(site).replace(/:\d+$/, '')} by \`make build\`. Edit that file instead of this one.`,
    description,
    '',
    `\${Output} is the output of that name of the stack ${stack.model.name}. To apply the objects with kubectl, set an environment variable`,
    'for each of them, then replace them: envsubst < FILE | kubectl apply --server-side -f -',
    '',
  ]
    .map((line) => `# ${line}`.trimEnd())
    .join('\n')
    .replace(/#$/, '');
}

function print(object: object, manifests: Manifests): string {
  // Kubernetes reads YAML 1.1, in which `yes` and `0o17` need quotes.
  const document = new Document(undefined, { version: '1.1' });
  document.contents = node(object, manifests);
  return document.toString({ lineWidth: 0, singleQuote: true, directives: false });
}

function node(value: unknown, manifests: Manifests): Node {
  if (value instanceof OutputNumber) return scalar(value.text, Scalar.PLAIN);
  if (value instanceof OutputText) return scalar(value.text, Scalar.QUOTE_SINGLE);
  if (typeof value === 'string') return literal(value, manifests);
  if (typeof value !== 'object' || value === null) return new Scalar(value);
  const container = Array.isArray(value) ? list(value, manifests) : map(value, manifests);
  const remark = remarkOf(value);
  return remark === undefined ? container : commented(container, remark);
}

function map(value: object, manifests: Manifests): YAMLMap {
  const result = new YAMLMap<Scalar, Node>();
  for (const [key, item] of Object.entries(value))
    if (item !== undefined) result.items.push(pair(key, node(item, manifests)));
  result.flow = result.items.length === 0;
  return result;
}

function list(values: readonly unknown[], manifests: Manifests): YAMLSeq {
  const result = new YAMLSeq();
  result.items.push(...values.map((each) => node(each, manifests)));
  result.flow = result.items.length === 0;
  return result;
}

function literal(text: string, { name, site }: Manifests): Scalar {
  if (text.search(OUTPUT_REFERENCE) >= 0)
    throw new AuthoringError(
      `the text ${JSON.stringify(text)} of the manifests ${name} would be replaced by an output: use output() or outputText`,
      site,
    );
  const result = new Scalar(text);
  if (text.includes('\n')) result.type = Scalar.BLOCK_LITERAL;
  return result;
}

function scalar(text: string, type: Scalar.Type): Scalar {
  const result = new Scalar(text);
  result.type = type;
  return result;
}
