import { type Data, type DataObject, entry } from '../../document/data';
import { matches } from './patterns';

/** Parameters whose value CloudFormation looks up elsewhere: their own constraints are about the name it looks up. */
export function isLookedUp(parameter: DataObject): boolean {
  const type = entry(parameter, 'Type');
  return typeof type === 'string' && type.startsWith('AWS::SSM::Parameter::Value<');
}

export function isList(parameter: DataObject): boolean {
  const type = entry(parameter, 'Type');
  return (
    typeof type === 'string' && /^(CommaDelimitedList|List<.*>|.*<(CommaDelimitedList|List<.*>)>)$/.test(type)
  );
}

/** A scalar as CloudFormation sees it: text. */
export function asText(data: Data | undefined): string | undefined {
  return typeof data === 'string' || typeof data === 'number' || typeof data === 'boolean'
    ? String(data)
    : undefined;
}

export function allowedValues(parameter: DataObject): readonly string[] | undefined {
  const allowed = entry(parameter, 'AllowedValues');
  if (!Array.isArray(allowed)) return undefined;
  return allowed.map(asText).filter((value) => value !== undefined);
}

function limit(parameter: DataObject, name: string): number | undefined {
  const text = asText(entry(parameter, name));
  const number = text === undefined ? Number.NaN : Number(text);
  return Number.isFinite(number) ? number : undefined;
}

/** Why a parameter doesn't take a value, `undefined` where it does. */
export function refusal(parameter: DataObject, value: string): string | undefined {
  if (isLookedUp(parameter)) return undefined;
  const type = entry(parameter, 'Type');
  // A list is checked element by element.
  const values = isList(parameter) ? value.split(',').map((item) => item.trim()) : [value];
  for (const each of values) {
    const why =
      typeof type === 'string' && /^(List<)?Number>?$/.test(type)
        ? numberRefusal(parameter, each)
        : textRefusal(parameter, each);
    if (why !== undefined) return why;
  }
  return undefined;
}

function listedRefusal(parameter: DataObject, value: string): string | undefined {
  const allowed = allowedValues(parameter);
  return allowed && !allowed.includes(value) ? `it must be one of ${allowed.join(', ')}` : undefined;
}

function numberRefusal(parameter: DataObject, value: string): string | undefined {
  const least = limit(parameter, 'MinValue');
  const most = limit(parameter, 'MaxValue');
  if (value.trim() === '' || !Number.isFinite(Number(value))) return 'it must be a number';
  if (least !== undefined && Number(value) < least) return `it must be at least ${least}`;
  if (most !== undefined && Number(value) > most) return `it must be at most ${most}`;
  return listedRefusal(parameter, value);
}

/** Lengths are of a text, not of the elements of a list; patterns are of both. */
function textRefusal(parameter: DataObject, value: string): string | undefined {
  const shortest = isList(parameter) ? undefined : limit(parameter, 'MinLength');
  const longest = isList(parameter) ? undefined : limit(parameter, 'MaxLength');
  if (shortest !== undefined && value.length < shortest)
    return `it must be at least ${shortest} characters long`;
  if (longest !== undefined && value.length > longest) return `it must be at most ${longest} characters long`;
  const pattern = entry(parameter, 'AllowedPattern');
  if (typeof pattern === 'string' && matches(pattern, value) === false) return `it must match ${pattern}`;
  return listedRefusal(parameter, value);
}
