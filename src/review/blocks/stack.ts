import type { StackOverview } from '../model';
import { verbsInWords } from '../summary';
import { legible } from '../words';
import type { StackBlock } from './block';

/** @param firstChanges the first change of each stack, by its path */
export function stackBlock(stack: StackOverview, firstChanges: ReadonlyMap<string, string>): StackBlock {
  const nested = stack.nested.map((child) => stackBlock(child, firstChanges));
  const happening = happeningIn(stack);
  const unchanged = happening === '' && nested.every((child) => child.unchanged);
  const firstChange = firstChanges.get(stack.path.join('/'));
  return {
    name: legible(stack.name),
    ...markOf(stack),
    text: unchanged ? 'no changes' : happening,
    unchanged,
    ...(firstChange !== undefined && { firstChange }),
    nested,
  };
}

function happeningIn({ action, verbs }: StackOverview): string {
  const kind = { Create: 'new', Delete: 'deleted', Update: '', None: '' }[action];
  return [kind, verbsInWords(verbs)].filter((part) => part !== '').join(', ');
}

function markOf({ worst }: StackOverview): Pick<StackBlock, 'mark'> {
  if (worst === 'data') return { mark: { subject: 'data', text: 'data at risk' } };
  return worst === 'access' ? { mark: { subject: 'access', text: 'new access' } } : {};
}
