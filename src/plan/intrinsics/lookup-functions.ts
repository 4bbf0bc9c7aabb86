import { entry, scalarText } from '../../document/data';
import { isUnknown, unknownFrom } from '../value';
import type { Intrinsic } from './intrinsic';
import { call, fail } from './text-functions';

export const ref: Intrinsic = (argument, _evaluate, scope) =>
  typeof argument === 'string'
    ? scope.ref(argument)
    : fail('Ref requires the name of a parameter or a resource.');

const GET_ATT =
  'Fn::GetAtt object requires two non-empty parameters, the resource name and the resource attribute';

export const getAtt: Intrinsic = (argument, evaluate, scope) => {
  const [logicalId, ...rest] = Array.isArray(argument) ? argument : String(argument).split('.');
  const names = rest.map(evaluate);
  const unknown = unknownFrom([logicalId ?? null, ...names], call('Fn::GetAtt'));
  if (unknown) return unknown;
  const name = names.map(scalarText).join('.');
  return typeof logicalId === 'string' && name !== '' ? scope.attribute(logicalId, name) : fail(GET_ATT);
};

/** With the default value of the transform AWS::LanguageExtensions. */
export const findInMap: Intrinsic = (argument, evaluate, scope) => {
  const [map, top, second, options] = Array.isArray(argument) ? argument : [];
  if (map === undefined || top === undefined || second === undefined)
    return fail('Fn::FindInMap requires a map name, a top level key and a second level key');
  const keys = [map, top, second].map(evaluate);
  const unknown = unknownFrom(keys, call('Fn::FindInMap'));
  if (unknown) return unknown;
  const [mapName = '', topKey = '', secondKey = ''] = keys.map(scalarText);
  const found = scope.mapped(mapName, topKey, secondKey);
  if (found !== undefined) return found;
  const fallback = entry(options, 'DefaultValue');
  return fallback === undefined
    ? fail(`Unable to get mapping for ${mapName}::${topKey}::${secondKey}`)
    : evaluate(fallback);
};

export const importValue: Intrinsic = (argument, evaluate, scope) => {
  const name = evaluate(argument);
  if (isUnknown(name)) return name;
  return typeof name === 'string'
    ? scope.imported(name)
    : fail('Fn::ImportValue requires the name of an export.');
};

export const getStackOutput: Intrinsic = (argument, evaluate, scope) => {
  const given = ['StackName', 'OutputName', 'Region', 'RoleArn'].map((name) => {
    const value = entry(argument, name);
    return value === undefined ? undefined : evaluate(value);
  });
  const unknown = given.find(isUnknown);
  if (unknown !== undefined) return unknown;
  const [stackName, outputName, region, roleArn] = given.map((value) =>
    value === undefined ? undefined : scalarText(value),
  );
  return stackName && outputName
    ? scope.stackOutput({ stackName, outputName, region, roleArn })
    : fail('Fn::GetStackOutput requires StackName and OutputName.');
};
