import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Definition, FieldType } from '../../kubernetes';
import { enums, quantities, written } from './corrections';

/** A class of @kubernetes/client-node, which its authors generate from the OpenAPI document of Kubernetes. */
export interface Model {
  readonly documentation: string;
  readonly fields: readonly Field[];
}

export interface Field {
  readonly name: string;
  readonly type: FieldType;
  readonly documentation: string;
}

const folder = join(dirname(require.resolve('@kubernetes/client-node')), 'gen', 'models');
const FIELD =
  /(?:\/\*\*\s*\* (.*)\n\s*\*\/\s*)?'([^']+)'(\?)?: ([^;{]+|\{\s*\[key: string\]: (?:[^;{]+|\{[^}]*\});\s*\});/g;
const SCALARS: Readonly<Record<string, FieldType>> = {
  string: 'string',
  boolean: 'boolean',
  Date: 'date-time',
  V1MicroTime: 'date-time',
  any: 'any',
  IntOrString: 'int-or-string',
};

export function readModel(name: string): Model {
  const text = readFileSync(join(folder, `${name}.d.ts`), 'utf8');
  const [, documentation = ''] = /\/\*\*\n\* (.*)\n\*\/\nexport declare class/.exec(text) ?? [];
  const body = text.slice(
    text.indexOf('export declare class'),
    text.indexOf('static readonly discriminator'),
  );
  const fields = [...body.matchAll(FIELD)].map(
    ([, description = '', field = '', optional, type = '']): Field => ({
      // The client renames the fields that are keywords of JavaScript: `_default`, `_continue`.
      name: field.replace(/^_/, ''),
      type: written.includes(field)
        ? 'any'
        : `${corrected(`${name}.${field.replace(/^_/, '')}`, typeOf(type.trim()))}${optional ? '' : '!'}`,
      documentation: description.replaceAll('\\', ''),
    }),
  );
  return { documentation: documentation.replaceAll('\\', ''), fields };
}

function typeOf(type: string): FieldType {
  const [, item] = /^Array<(.*)>$/.exec(type) ?? [];
  if (item !== undefined) return `[]${typeOf(item)}`;
  const [, value] = /^\{\s*\[key: string\]: ([\s\S]*);\s*\}$/.exec(type) ?? [];
  if (value !== undefined) return `{}${typeOf(value.trim())}`;
  // All numbers of these kinds are int32 or int64.
  if (type === 'number') return 'integer';
  const known = SCALARS[type];
  if (known === undefined && !/^(?:[A-Z][a-z]+)?V\d\w*$/.test(type))
    throw new Error(`unknown type ${type} in @kubernetes/client-node`);
  return known ?? type;
}

function corrected(field: string, type: FieldType): FieldType {
  if (quantities.includes(field)) return type.replace('string', 'quantity');
  const values = enums[field];
  return values ? type.replace('string', `enum:${values.join('|')}`) : type;
}

/** The definition that a field refers to. */
export function referred(type: FieldType): string | undefined {
  return /^(?:\[\]|\{\})*((?:[A-Z][a-z]+)?V\d\w*)!?$/.exec(type)?.[1];
}

export function definitionOf({ fields }: Model): Definition {
  return Object.fromEntries(fields.map(({ name, type }) => [name, type]));
}

/** The minor version of Kubernetes that the client was generated for. */
export function clientVersion(): string {
  const text = readFileSync(join(folder, 'V1Pod.d.ts'), 'utf8');
  const [, version] = /OpenAPI spec version: release-(\d+\.\d+)/.exec(text) ?? [];
  if (version === undefined)
    throw new Error('@kubernetes/client-node does not name its version of Kubernetes');
  return version;
}
