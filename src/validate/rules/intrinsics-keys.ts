import { type Data, entry, isObject } from '../data';
import type { Path } from '../document';
import { type Finding, finding } from '../finding';
import type { Rule } from '../rule';
import { isGenerating } from '../schema/leaves';
import { show } from '../show';
import { signatures } from './intrinsic-signatures';
import { isLoop } from './loops';
import { hasMacro } from './names';

const SECTIONS = ['Conditions', 'Rules', 'Resources', 'Outputs'];

/** A function stands alone in its mapping, and a loop has its three parts. */
export const intrinsicKeys: Rule = function* (template) {
  const extended = hasMacro(template) || template.transforms.includes('AWS::LanguageExtensions');
  for (const section of SECTIONS) {
    const content = entry(template.document.data, section);
    if (content !== undefined) yield* walk(content, [section], extended);
  }
};

function* walk(data: Data, path: Path, extended: boolean): Iterable<Finding> {
  if (typeof data !== 'object' || data === null) return;
  const entries = Array.isArray(data) ? [...data.entries()] : Object.entries(data);
  for (const [key, value] of entries) {
    const at = [...path, key];
    if (typeof key === 'string' && isLoop(key)) yield* loop(key, value, at, extended);
    else if (entries.length > 1 && typeof key === 'string' && isFunction(key))
      yield finding('intrinsic/beside-keys', at, `${key} stands beside other keys, so it is no function`, {
        at: 'key',
      });
    yield* walk(value, at, extended);
  }
}

/** `Ref` may be the name of a property as well. */
function isFunction(key: string): boolean {
  return key !== 'Ref' && key !== 'Condition' && Object.hasOwn(signatures, key) && !isGenerating(key);
}

function* loop(key: string, value: Data, path: Path, extended: boolean): Iterable<Finding> {
  if (!extended) {
    yield finding(
      'intrinsic/language-extensions',
      path,
      `${key} works only with the transform AWS::LanguageExtensions`,
      {
        at: 'key',
      },
    );
    return;
  }
  const [variable, list, body] = Array.isArray(value) && value.length === 3 ? value : [];
  const fits = typeof variable === 'string' && (Array.isArray(list) || isObject(list)) && isObject(body);
  if (!fits)
    yield finding(
      'intrinsic/arguments',
      path,
      `${key} takes a list of a variable's name, a list of values and a mapping to repeat, not ${show(value)}`,
    );
}
