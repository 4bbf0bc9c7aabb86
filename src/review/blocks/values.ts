import { CONCEALED } from '../../plan/change-tree';
import { named } from '../diff/diff';
import { line } from '../diff/line';
import { keyLabel, same } from '../diff/value';
import type { StackValues } from '../model';
import { legible } from '../words';
import type { ValueGroup } from './block';
import { CONCEALED_CHANGE } from './change';

export function valueGroup({ stack, kind, changes }: StackValues): ValueGroup {
  const place = stack.slice(1).map(legible).join(' / ');
  return {
    title: place === '' ? kind : `${place}: ${kind}`,
    kind,
    inRoot: place === '',
    count: changes.length,
    lines: changes.flatMap(({ name, before, after }) =>
      same(before, after) && before === CONCEALED
        ? [line('~', 0, keyLabel(name), CONCEALED_CHANGE)]
        : named(name, before, after),
    ),
  };
}
