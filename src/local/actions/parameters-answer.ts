import { resolveParameters } from '../../plan/parameters';
import { isUnknown } from '../../plan/value';
import { declarationsIn } from '../engine/parameters';
import { surroundingsOf } from '../engine/surroundings';
import type { World } from '../engine/world';
import type { Answer } from '../protocol/xml';
import type { Deployment, StackRecord } from '../state/records';

/** The parameters of a stack or change set; `undefined` where there are none, for AWS leaves the field out then. */
export function parametersAnswer(
  world: World,
  stack: StackRecord,
  deployment: Deployment | undefined,
): readonly Answer[] | undefined {
  const declarations = deployment ? declarationsIn(world.templates.data(deployment.template)) : [];
  if (!deployment || declarations.length === 0) return undefined;
  return declarations.map(({ name, type, fields }) => {
    const hidden = String(fields.NoEcho) === 'true';
    const value = Object.hasOwn(deployment.parameters, name) ? deployment.parameters[name] : undefined;
    return {
      ParameterKey: name,
      ParameterValue: hidden ? '****' : value,
      ResolvedValue: type.startsWith('AWS::SSM::Parameter::Value<')
        ? resolvedValue(world, stack, name, type, value ?? '')
        : undefined,
    };
  });
}

function resolvedValue(world: World, stack: StackRecord, name: string, type: string, value: string): string {
  const surroundings = surroundingsOf(world, stack, []);
  const resolved = resolveParameters({ [name]: { Type: type } }, { [name]: value }, surroundings).get(name);
  if (resolved === undefined || isUnknown(resolved)) return '';
  return Array.isArray(resolved) ? resolved.join(',') : String(resolved);
}
