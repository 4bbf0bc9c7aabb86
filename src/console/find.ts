import type { Inspection } from '../local';
import type { Found } from './api';
import { matches } from './matches';

const MOST = 30;

/** Stacks and resources whose names match, those that start with the text first. */
export function find(inspection: Inspection, text: string): Found[] {
  const search = text.trim();
  if (search === '') return [];
  const stacks = inspection.stacks().filter(({ status }) => status !== 'DELETE_COMPLETE');
  const found = stacks.flatMap(({ stackId, stackName, status, parent }): Found[] => [
    ...(!parent && matches(search, stackName, stackId) ? [{ stackId, type: 'stack', status }] : []),
    ...inspection
      .resources(stackId)
      .filter(({ logicalId, physicalId, type }) => matches(search, logicalId, physicalId, type))
      .map(({ logicalId, physicalId, type, status }) => ({ stackId, logicalId, physicalId, type, status })),
  ]);
  const names = new Map(stacks.map(({ stackId, stackName }) => [stackId, stackName]));
  const begins = ({ stackId, logicalId = names.get(stackId) }: Found): boolean =>
    logicalId?.toLowerCase().startsWith(search.toLowerCase()) === true;
  return [...found.filter(begins), ...found.filter((one) => !begins(one))].slice(0, MOST);
}
