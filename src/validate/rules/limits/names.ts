import { entry } from '../../../document/data';
import type { Template } from '../../../document/template';
import { names } from '../../analysis/names';
import { exactText, type PartialText, partialText } from '../../analysis/partial-text';
import { propertyAt } from '../../analysis/property-schema';
import { type Finding, finding } from '../../finding';
import { NAME_RULES, type NameRule } from './name-rules';

const RULES = Object.entries(NAME_RULES).map(([key, rule]) => {
  const dot = key.indexOf('.');
  return { type: key.slice(0, dot), property: key.slice(dot + 1), rule };
});

/** Names that services restrict, as far as they are known before deployment. */
export function* resourceNames(template: Template): Iterable<Finding> {
  for (const { name, type, properties, path, environment } of names(template).resources.values()) {
    const found = RULES.find((rule) => rule.type === type);
    const text = found && partialText(entry(properties, found.property));
    if (!text || (environment.values.size > 0 && JSON.stringify(text.parts).includes('{'))) continue;
    const why = refused(text, found.rule);
    if (why === undefined || isSchemasBusiness(type, found.property, text)) continue;
    yield finding(
      'limit/resource-name',
      [...path, 'Properties', found.property],
      `the ${found.property} ${shown(text)} of ${name} ${why}`,
    );
  }
}

function shown({ parts }: PartialText): string {
  return parts.map((part) => part ?? '...').join('');
}

function refused({ parts, least }: PartialText, rule: NameRule): string | undefined {
  const first = parts[0];
  const last = parts.at(-1);
  const literals = parts.filter((part) => part !== undefined);
  const whole = literals.length === parts.length;
  if (literals.some((part) => part.includes('{{resolve:'))) return undefined;
  if (rule.most !== undefined && least > rule.most)
    return `has ${whole ? '' : 'at least '}${least} characters, the maximum is ${rule.most}`;
  if (whole && rule.least !== undefined && least < rule.least)
    return `has ${least} characters, the minimum is ${rule.least}`;
  if (rule.lowerCase && literals.some((part) => part !== part.toLowerCase()))
    return 'must not contain uppercase letters';
  if (rule.characters && !literals.every((part) => rule.characters?.test(part)))
    return `must contain only ${rule.charactersAre}`;
  const forbidden = [
    ...(first === undefined ? [] : (rule.notFirst ?? []).filter(([pattern]) => pattern.test(first))),
    ...(last === undefined ? [] : (rule.notLast ?? []).filter(([pattern]) => pattern.test(last))),
    ...(rule.nowhere ?? []).filter(([pattern]) => literals.some((part) => pattern.test(part))),
  ];
  const [why] = forbidden;
  return why && `must not ${why[1]}`;
}

/** Whether the schema of the type already reports the name. */
function isSchemasBusiness(type: string, property: string, text: PartialText): boolean {
  const exact = exactText(text);
  const schema = propertyAt(type, [property])?.schema;
  if (exact === undefined || !schema) return false;
  const { minLength = 0, maxLength = Number.POSITIVE_INFINITY, pattern } = schema;
  if (exact.length < minLength || exact.length > maxLength) return true;
  try {
    return pattern !== undefined && !new RegExp(pattern, 'u').test(exact);
  } catch {
    return false;
  }
}
