import type { Manifest } from '../spec/generated/kubernetes';
import { OutputNumber, OutputText, type Text } from '../spec/manifest-values';
import { AuthoringError } from './authoring-error';
import { captureSite, type Site } from './site';
import type { AnyStack, StackOutputs } from './stack';

declare const stackOf: unique symbol;

/** What the function given to `defineManifests` builds with. */
export interface ManifestBuilder<S extends AnyStack> {
  /** An output of the stack as text. */
  output(name: keyof StackOutputs<S> & string): OutputText;
  /** An output of the stack as a number. */
  numberOf(name: keyof StackOutputs<S> & string): OutputNumber;
}

/** Kubernetes objects that run on what stack `S` created. */
export class Manifests<S extends AnyStack = AnyStack> {
  declare readonly [stackOf]: S;

  constructor(
    readonly name: string,
    readonly site: Site,
    readonly description: string,
    /** The stack whose outputs the objects refer to. */
    readonly stack: AnyStack,
    readonly objects: readonly Manifest[],
  ) {}
}

/** Defines Kubernetes objects, in the order in which they are applied. `name` becomes the name of the YAML file. */
export function defineManifests<S extends AnyStack>(
  name: string,
  stack: S,
  header: { readonly Description: string },
  build: (builder: ManifestBuilder<S>) => readonly Manifest[],
): Manifests<S> {
  const site = captureSite();
  if (!/^[a-z][a-z0-9-]*$/.test(name))
    throw new AuthoringError(
      `the name ${JSON.stringify(name)} of the manifests is not valid: it becomes a file name, so use kebab-case`,
      site,
    );
  const objects = build({
    output: (output) => new OutputText(`\${${output}}`),
    numberOf: (output) => new OutputNumber(`\${${output}}`),
  });
  return new Manifests(name, site, header.Description, stack, objects);
}

/** Text with outputs in it, as a tagged template. */
export function outputText(strings: TemplateStringsArray, ...holes: readonly Text[]): OutputText {
  const parts = holes.map(
    (hole, index) => (typeof hole === 'string' ? hole : hole.text) + (strings[index + 1] ?? ''),
  );
  return new OutputText((strings[0] ?? '') + parts.join(''));
}

const comments = new WeakMap<object, string>();

/** Writes a comment above an object or a list of a manifest. */
export function remark<T extends object>(text: string, value: T): T {
  comments.set(value, text);
  return value;
}

export function remarkOf(value: object): string | undefined {
  return comments.get(value);
}
