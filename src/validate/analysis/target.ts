import { entry } from '../../document/data';
import type { Setting } from './setting';

/** The logical ID that a `Ref` or `Fn::GetAtt` names. */
export function targetOf(setting: Setting): string | undefined {
  if (setting.ref !== undefined) return setting.ref;
  const attribute = entry(setting.value, 'Fn::GetAtt');
  const [name] = Array.isArray(attribute)
    ? attribute
    : typeof attribute === 'string'
      ? attribute.split('.')
      : [];
  return typeof name === 'string' ? name : undefined;
}
