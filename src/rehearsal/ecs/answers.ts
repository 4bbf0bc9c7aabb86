import { type Data, isObject } from '../../document/data';

const NUMBERS = /(Percent|Minutes)$/;
const SWITCHES = /^(enable|rollback)$/;

/**
 * ECS writes field names as CloudFormation does, with a lower-case first letter. Numbers and switches may be strings in a
 * template.
 */
export function camelCased(data: Data, key = ''): Data {
  if (Array.isArray(data)) return data.map((each) => camelCased(each));
  if (isObject(data))
    return Object.fromEntries(
      Object.entries(data).map(([name, value]) => {
        const field = name.charAt(0).toLowerCase() + name.slice(1);
        return [field, camelCased(value, field)];
      }),
    );
  if (NUMBERS.test(key)) return Number(data);
  return SWITCHES.test(key) ? String(data) === 'true' : data;
}

export function texts(list: Data | undefined): string[] {
  return Array.isArray(list) ? list.map(String) : [];
}
