import { parameterKinds } from '../spec/parameter-types';
import type { Kind } from '../spec/resource-spec';
import type { ParameterDeclaration } from '../template/parameters';

export function parameterShape({ Type }: ParameterDeclaration): 'single' | 'list' {
  return /^(List<|CommaDelimitedList)/.test(stored(Type)) ? 'list' : 'single';
}

/** What the value stands for, of each element where it is a list. */
export function parameterKind({ Type, of }: ParameterDeclaration): Kind {
  const element = stored(Type).replace(/^List<(.*)>$/, '$1');
  return of ?? Object.entries(parameterKinds).find(([type]) => type === element)?.[1] ?? '*';
}

/** The type of what Parameter Store keeps, where the parameter only names it. */
function stored(type: string): string {
  return type.replace(/^AWS::SSM::Parameter::Value<(.*)>$/, '$1');
}
