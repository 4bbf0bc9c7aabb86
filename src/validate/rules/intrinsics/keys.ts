import { type Data, type DataObject, entry, isObject } from '../../../document/data';
import type { Path } from '../../../document/document';
import { show } from '../../../document/show';
import { walk } from '../../../document/walk';
import { isLoop } from '../../analysis/loops';
import { hasMacro } from '../../analysis/names';
import { type Finding, finding } from '../../finding';
import type { Rule } from '../../rule';
import { isGenerating } from '../../schema/leaves';

const SECTIONS = ['Conditions', 'Rules', 'Resources', 'Outputs'];

/** A function is the only key of its mapping, and a loop has three parts. */
export const intrinsicKeys: Rule = (template) => {
  // Short tags cannot have other keys beside them, and many templates use only short tags.
  if (!template.document.text.includes('Fn::')) return [];
  const extended = hasMacro(template) || template.transforms.includes('AWS::LanguageExtensions');
  const found: Finding[] = [];
  for (const section of SECTIONS)
    walk(entry(template.document.data, section) ?? null, [section], (value, path, container) => {
      const key = path.at(-1);
      if (key === 'Metadata' && isResource(container)) return false;
      if (typeof key !== 'string' || !key.startsWith('Fn::')) return true;
      if (isLoop(key)) found.push(...loop(key, value, path, extended));
      else if (!isGenerating(key) && Object.keys(container).length > 1)
        found.push(
          finding('intrinsic/beside-keys', [...path], `${key} must be the only key of its mapping`, {
            at: 'key',
          }),
        );
      return true;
    });
  return found;
};

/** The metadata of a resource may contain anything. */
function isResource(container: Data[] | DataObject): boolean {
  return entry(container, 'Type') !== undefined;
}

function loop(key: string, value: Data, path: Path, extended: boolean): Finding[] {
  if (!extended)
    return [
      finding(
        'intrinsic/language-extensions',
        [...path],
        `${key} requires the transform AWS::LanguageExtensions`,
        { at: 'key' },
      ),
    ];
  const [variable, list, body] = Array.isArray(value) && value.length === 3 ? value : [];
  const fits = typeof variable === 'string' && (Array.isArray(list) || isObject(list)) && isObject(body);
  if (fits) return [];
  return [
    finding(
      'intrinsic/arguments',
      [...path],
      `${key} must be [variable, list of values, mapping to repeat], got ${show(value)}`,
    ),
  ];
}
