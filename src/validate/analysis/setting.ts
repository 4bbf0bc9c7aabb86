import { type Data, entry, isObject, scalarText } from '../../document/data';
import type { Path } from '../../document/document';
import { functionName } from '../../document/function-name';
import { bringsInKeys, isNoValue, mayVanish } from '../schema/leaves';
import type { Placed } from './alternatives';

export type Presence = 'present' | 'absent' | 'unknown';

/**
 * A property as it applies to a resource: what the resource says first, then what AWS SAM merges in from `Globals`.
 * Mappings are merged key by key, lists are concatenated, and functions count as single values.
 */
export class Setting {
  constructor(
    private readonly layers: readonly Placed[],
    private readonly place: Path,
    private readonly owner?: Setting,
  ) {}

  /** The literal value or function; `undefined` if it is missing or `AWS::NoValue`. */
  get value(): Data | undefined {
    const data = this.layers[0]?.data;
    return data === undefined || data === null || isNoValue(data) ? undefined : data;
  }

  get path(): Path {
    return this.layers[0]?.path ?? this.place;
  }

  get isCall(): boolean {
    return isObject(this.value) && functionName(this.value) !== undefined;
  }

  /** Whether functions or transforms may add keys. */
  get isOpen(): boolean {
    return this.isCall || this.layers.some(({ data }) => bringsInKeys(data));
  }

  get presence(): Presence {
    if (this.value === undefined) return this.owner?.isOpen ? 'unknown' : 'absent';
    return mayVanish(this.value) ? 'unknown' : 'present';
  }

  /** A string without placeholders. */
  get text(): string | undefined {
    return typeof this.value === 'string' ? this.scalar : undefined;
  }

  /** A scalar without placeholders, as the string that CloudFormation makes of it. */
  get scalar(): string | undefined {
    const text = scalarText(this.value);
    return text?.includes('{{resolve:') ? undefined : text;
  }

  /** The logical ID or parameter that a `Ref` names. */
  get ref(): string | undefined {
    const name = entry(this.value, 'Ref');
    return typeof name === 'string' ? name : undefined;
  }

  get isMapping(): boolean {
    return isObject(this.value) && !this.isCall;
  }

  get(key: string): Setting {
    const layers = this.mappings().flatMap(({ data, path }) => {
      const found = entry(data, key);
      return found === undefined ? [] : [{ data: found, path: [...path, key] }];
    });
    return new Setting(layers, [...this.path, key], this);
  }

  at(...keys: readonly string[]): Setting {
    return keys.reduce<Setting>((setting, key) => setting.get(key), this);
  }

  /** The entries of a mapping, without functions. */
  entries(): (readonly [string, Setting])[] {
    const keys = new Set(this.mappings().flatMap(({ data }) => (isObject(data) ? Object.keys(data) : [])));
    return [...keys].filter((key) => !key.startsWith('Fn::')).map((key) => [key, this.get(key)] as const);
  }

  /** The items of a list, each with its alternatives. */
  items(): Setting[] {
    return this.layers
      .filter(({ data }) => Array.isArray(data))
      .flatMap(({ data, path }) =>
        (Array.isArray(data) ? data : []).flatMap((item, index) =>
          new Setting([{ data: item, path: [...path, index] }], [...path, index], this).alternatives(),
        ),
      );
  }

  /** The possible values of an `Fn::If`. */
  alternatives(): Setting[] {
    const value = this.value;
    if (value === undefined) return [];
    const branches = isObject(value) && functionName(value) === 'Fn::If' ? value['Fn::If'] : undefined;
    if (!Array.isArray(branches)) return [this];
    return [1, 2].flatMap((side) => {
      const data = branches[side];
      const path = [...this.path, 'Fn::If', side];
      return data === undefined ? [] : new Setting([{ data, path }], path, this.owner).alternatives();
    });
  }

  /** The layers that are merged: a value of another type replaces those below it. */
  private mappings(): readonly Placed[] {
    const end = this.layers.findIndex(({ data }) => !isObject(data) || functionName(data) !== undefined);
    return end < 0 ? this.layers : this.layers.slice(0, end);
  }
}
