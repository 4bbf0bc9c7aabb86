import { isObject } from '../../../../document/data';
import { show } from '../../../../document/show';
import { objectsAt } from '../../../analysis/requirement-table';
import type { Setting } from '../../../analysis/setting';
import { type Finding, finding } from '../../../finding';

/** A property of one resource that refers to another resource, and what AWS demands of the two together. */
export interface Link {
  readonly from: string;
  /** The path of the reference, with `*` for the items of a list. */
  readonly at: readonly string[];
  readonly to: string;
  readonly demands: Demand;
}

/** The properties of the resource of a type that a value refers to. */
export type Find = (reference: Setting, type: string) => Setting | undefined;

/** `source` and `target` are the properties of the two resources. */
export type Demand = (source: Setting, target: Setting, find: Find) => Iterable<Finding>;

/** A value that is the same wherever it is written, so that two of them can be compared. */
export function fixed(setting: Setting): string | undefined {
  const { value, isCall } = setting;
  if (value === undefined || (typeof value === 'string' && value.includes('{{resolve:'))) return undefined;
  if (typeof value !== 'object') return String(value);
  if (setting.ref !== undefined) return JSON.stringify(value);
  return isCall && isObject(value) && 'Fn::GetAtt' in value ? JSON.stringify(value) : undefined;
}

/** A literal number, or the default where the property is absent. */
export function amount(setting: Setting, otherwise?: number): number | undefined {
  if (setting.presence === 'absent') return otherwise;
  const text = setting.text ?? (typeof setting.value === 'number' ? String(setting.value) : undefined);
  if (text === undefined || text.trim() === '') return undefined;
  const number = Number(text);
  return Number.isFinite(number) ? number : undefined;
}

/** Both resources have the same value of a property. */
export function same(property: string, report: 'source' | 'target'): Demand {
  return function* (source, target) {
    const [left, right] = [fixed(source.get(property)), fixed(target.get(property))];
    if (left === undefined || right === undefined || left === right) return;
    const [wrong, expected] = report === 'source' ? [source, target] : [target, source];
    yield mismatch(
      wrong.get(property),
      `${property} must be ${show(expected.get(property).value ?? null)} as in the resource that it belongs to`,
    );
  };
}

export function mismatch(setting: Setting, message: string, advice?: string): Finding {
  return finding('schema/requirement', setting.path, message, advice === undefined ? {} : { advice });
}

/** The values at a path of properties, without functions unless they refer. */
export function settingsAt(setting: Setting, at: readonly string[]): Setting[] {
  const [last = '', ...before] = [...at].reverse();
  return last === '*'
    ? objectsAtParent(setting, before.reverse()).flatMap((list) => list.items())
    : objectsAt(setting, before.reverse()).flatMap((object) => object.get(last).alternatives());
}

function objectsAtParent(setting: Setting, at: readonly string[]): Setting[] {
  const [last = '', ...before] = [...at].reverse();
  return objectsAt(setting, before.reverse()).map((object) => object.get(last));
}
