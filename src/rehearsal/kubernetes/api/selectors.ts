import { at, type DataObject } from '../../../document/data';
import { badRequest } from '../status';
import { objectsAt, tableAt, textAt, textsAt } from '../values';

/** Whether an object is selected. */
export type Selects = (object: DataObject) => boolean;

/** One requirement: `a=b`, `a!=b`, `a in (b,c)`, `a notin (b)`, `a`, `!a`. */
const REQUIREMENT =
  /^(?:!\s*(?<absent>[^\s=!(),]+)|(?<key>[^\s=!(),]+)\s*(?:(?<operator>==?|!=)\s*(?<value>[^\s=!(),]*)|\s(?<set>in|notin)\s*\((?<values>[^()]*)\))?)$/;

/** A label selector as text, as in `kubectl get -l`. */
export function labelSelector(text: string): Selects {
  const requirements = text
    .split(/,(?![^(]*\))/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map(requirement);
  return (object) => {
    const labels = tableAt(object, 'metadata', 'labels');
    return requirements.every((holds) => holds(labels));
  };
}

function requirement(text: string): (labels: Readonly<Record<string, string>>) => boolean {
  const { absent, key = '', operator, value, set, values } = REQUIREMENT.exec(text)?.groups ?? {};
  if (absent === undefined && key === '')
    throw badRequest(
      `unable to parse requirement: found '${text}', expected: !, identifier, or 'end of string'`,
    );
  if (absent !== undefined) return (labels) => labels[absent] === undefined;
  if (set !== undefined) {
    const known = new Set((values ?? '').split(',').map((one) => one.trim()));
    return (labels) => known.has(labels[key] ?? NONE) === (set === 'in');
  }
  if (operator === undefined) return (labels) => labels[key] !== undefined;
  return operator === '!=' ? (labels) => labels[key] !== value : (labels) => labels[key] === value;
}

/** No label has this value. */
const NONE = '\0';

/** A LabelSelector of an object, with matchLabels and matchExpressions. It selects by labels. */
export function selectorOf(selector: DataObject): (labels: Readonly<Record<string, string>>) => boolean {
  const wanted = Object.entries(tableAt(selector, 'matchLabels'));
  const expressions = objectsAt(selector, 'matchExpressions').map((expression) => {
    const key = textAt(expression, 'key');
    const values = new Set(textsAt(expression, 'values'));
    return (labels: Readonly<Record<string, string>>): boolean => {
      const value = labels[key];
      switch (expression.operator) {
        case 'In':
          return value !== undefined && values.has(value);
        case 'NotIn':
          return value === undefined || !values.has(value);
        case 'Exists':
          return value !== undefined;
        default:
          return value === undefined;
      }
    };
  });
  return (labels) =>
    wanted.every(([key, value]) => labels[key] === value) && expressions.every((holds) => holds(labels));
}

/** A field selector as text: `metadata.name=a,status.phase!=Running`. */
export function fieldSelector(text: string): Selects {
  const requirements = text
    .split(',')
    .filter((part) => part !== '')
    .map((part) => {
      const [, field = '', operator, value = ''] = /^([\w.]+)\s*(==?|!=)\s*(.*)$/.exec(part.trim()) ?? [];
      if (field === '') throw badRequest(`invalid selector: '${part}'; can't understand '${part}'`);
      const path = field.split('.');
      return (object: DataObject): boolean => {
        const found = at(object, ...path);
        return (String(found ?? '') === value) === (operator !== '!=');
      };
    });
  return (object) => requirements.every((holds) => holds(object));
}
