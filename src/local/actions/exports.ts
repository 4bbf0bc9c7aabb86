import { exportsIn, importersOf } from '../engine/surroundings';
import { validationError } from '../protocol/service-error';
import type { Action } from './action';
import { paged } from './paging';

export const listExports: Action = (input, { world, caller }) => {
  const all = exportsIn(world, caller).sort((one, other) => (one.name < other.name ? -1 : 1));
  const { items, nextToken } = paged(input, 'listExports', all);
  return {
    Exports: items.map(({ stackId, name, value }) => ({
      ExportingStackId: stackId,
      Name: name,
      Value: value,
    })),
    NextToken: nextToken,
  };
};

export const listImports: Action = (input, { world, caller }) => {
  const name = input.required('ExportName');
  const importers = importersOf(world, caller, name).map(({ stackName }) => stackName);
  if (importers.length === 0) throw validationError(`Export '${name}' is not imported by any stack.`);
  const { items, nextToken } = paged(input, 'listImports', importers);
  return { Imports: items, NextToken: nextToken };
};
