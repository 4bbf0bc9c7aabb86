import { isSecret } from '../../aws/parameter';
import { resolveParameters } from '../../plan/parameters';
import { isUnknown } from '../../plan/value';
import { declarationsIn } from '../engine/parameters';
import { surroundingsOf } from '../engine/surroundings';
import type { World } from '../engine/world';
import type { Answer } from '../protocol/xml';
import type { StackDeployment, StackRecord } from '../state/records';

/** A parameter without secrets. */
export interface ShownParameter {
  readonly name: string;
  /** `****` if the parameter is NoEcho. */
  readonly value: string | undefined;
  /** The value of an SSM parameter. */
  readonly resolved: string | undefined;
}

export function shownParameters(
  world: World,
  stack: StackRecord,
  deployment: StackDeployment,
): ShownParameter[] {
  return declarationsIn(world.templates.data(deployment.template)).map(({ name, type, fields }) => {
    const hidden = isSecret(fields);
    const value = Object.hasOwn(deployment.parameters, name) ? deployment.parameters[name] : undefined;
    return {
      name,
      value: hidden ? '****' : value,
      resolved: type.startsWith('AWS::SSM::Parameter::Value<')
        ? resolvedValue(world, stack, name, type, value ?? '')
        : undefined,
    };
  });
}

/** The parameters of a stack or change set; `undefined` if there are none, because AWS omits the field. */
export function parametersAnswer(
  world: World,
  stack: StackRecord,
  deployment: StackDeployment | undefined,
): readonly Answer[] | undefined {
  const parameters = deployment ? shownParameters(world, stack, deployment) : [];
  if (parameters.length === 0) return undefined;
  return parameters.map(({ name, value, resolved }) => ({
    ParameterKey: name,
    ParameterValue: value,
    ResolvedValue: resolved,
  }));
}

function resolvedValue(world: World, stack: StackRecord, name: string, type: string, value: string): string {
  const surroundings = surroundingsOf(world, stack, []);
  const resolved = resolveParameters({ [name]: { Type: type } }, { [name]: value }, surroundings).get(name);
  if (resolved === undefined || isUnknown(resolved)) return '';
  return Array.isArray(resolved) ? resolved.join(',') : String(resolved);
}
