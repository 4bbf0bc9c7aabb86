import { parameterKinds } from '../spec/parameter-types';
import type { Kind } from '../spec/resource-spec';
import type { ParameterDeclaration } from '../template/parameters';

export function parameterShape({ Type }: ParameterDeclaration): 'single' | 'list' {
  return /^(List<|CommaDelimitedList)/.test(stored(Type)) ? 'list' : 'single';
}

/** The kind of a parameter, or of the elements of a list. */
export function parameterKind({ Type, of }: ParameterDeclaration): Kind {
  const element = stored(Type).replace(/^List<(.*)>$/, '$1');
  return of ?? Object.entries(parameterKinds).find(([type]) => type === element)?.[1] ?? '*';
}

/** The type of the stored value, for a parameter that names an entry of Parameter Store. */
function stored(type: string): string {
  return type.replace(/^AWS::SSM::Parameter::Value<(.*)>$/, '$1');
}
