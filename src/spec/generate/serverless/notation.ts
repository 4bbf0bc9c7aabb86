import type { TypeModel } from '../model';
import { either as union } from '../service-spec';

/**
 * SAM's types are transcribed from AWS's documentation, because AWS publishes their schema in no npm package: it is only in
 * the Python package aws-sam-translator (`samtranslator/schema/schema.json` of github.com/aws/serverless-application-model),
 * and `@aws/cloudformation-validate` has it compiled into WebAssembly. The schemas on npm (`@serverless-ide/sam-schema`) are
 * by others and years old. A schema would also lack what we need most: which CloudFormation property SAM passes a value to,
 * and so its kind, its limits and whether a change replaces the resource. An entry is either SAM's own or `passed`.
 */
export interface Entry {
  readonly documentation: string;
  readonly type?: TypeModel;
  /** The property that receives the value, as `<resource type>[.<definition>].<property>`. */
  readonly from?: string;
  readonly required?: true;
  readonly refers?: string;
}

export type Entries = Readonly<Record<string, Entry>>;

export interface ServerlessType {
  readonly type: string;
  readonly documentation: string;
  /** The CloudFormation type that SAM generates. Its `Ref`, attributes and identifier apply. */
  readonly becomes?: string;
  readonly properties: Entries;
  readonly definitions: Readonly<Record<string, Entries>>;
  /** Definitions in which AWS SAM ignores unknown properties. */
  readonly open?: readonly string[];
  /** Properties that the `Globals` section supports. */
  readonly globals: readonly string[];
}

const own = (type: TypeModel, documentation: string): Entry => ({ type, documentation });

export const text = (documentation: string): Entry => own({ kind: 'string' }, documentation);
export const flag = (documentation: string): Entry => own({ kind: 'boolean' }, documentation);
export const whole = (documentation: string): Entry => own({ kind: 'integer' }, documentation);
export const decimal = (documentation: string): Entry => own({ kind: 'number' }, documentation);
export const free = (documentation: string): Entry => own({ kind: 'any' }, documentation);
export const choice = (values: readonly string[], documentation: string): Entry =>
  own({ kind: 'string', values }, documentation);
export const block = (name: string, documentation: string): Entry =>
  own({ kind: 'definition', name }, documentation);

export const list = (of: Entry, documentation = of.documentation): Entry =>
  own({ kind: 'list', of: typeOf(of) }, documentation);
export const map = (of: Entry, documentation = of.documentation): Entry =>
  own({ kind: 'map', of: typeOf(of) }, documentation);
export const either = (members: readonly Entry[], documentation: string): Entry =>
  own(union(members.map(typeOf)), documentation);

export const passed = (from: string, documentation = ''): Entry => ({ from, documentation });
export const must = (entry: Entry): Entry => ({ ...entry, required: true });
/** The property accepts this kind. */
export const refers = (kind: string, entry: Entry): Entry => ({ ...entry, refers: kind });

/** Properties that are passed on unchanged, with the same name. */
export function passedAll(owner: string, names: readonly string[]): Entries {
  return Object.fromEntries(names.map((name) => [name, passed(`${owner}.${name}`)]));
}

export const keyed = (entries: readonly string[], make: (name: string) => Entry): Entries =>
  Object.fromEntries(entries.map((name) => [name, make(name)]));

function typeOf(entry: Entry): TypeModel {
  if (!entry.type) throw new Error('only own types can be inside another type');
  return entry.type;
}
