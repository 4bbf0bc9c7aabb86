import { scalarText } from '../../document/data';
import { isUnknown, Unknown, unknownFrom } from '../value';
import { cidrBlocks } from './cidr';
import type { Intrinsic } from './intrinsic';
import { call, fail, pair } from './text-functions';

const SELECT = 'Fn::Select requires a list argument with two elements: an integer index and a list';

export const select: Intrinsic = (argument, evaluate) => {
  const [first, second] = pair(argument, SELECT);
  const index = evaluate(first);
  const list = evaluate(second);
  if (isUnknown(list))
    return partOf(unknownFrom([index, list], call('Fn::Select'), `Template error: ${SELECT}`));
  if (isUnknown(index)) return index;
  const position = Number(scalarText(index) ?? Number.NaN);
  if (!Array.isArray(list) || !Number.isInteger(position)) return fail(SELECT);
  return list[position] ?? fail(`Fn::Select  cannot select nonexistent value at index ${position}`);
};

/** Part of a list may stay the same while the list changes. */
function partOf(unknown: Unknown | undefined): Unknown {
  return new Unknown(false, unknown?.name, unknown?.problem);
}

/** From the transform AWS::LanguageExtensions. */
export const length: Intrinsic = (argument, evaluate) => {
  const list = evaluate(argument);
  if (isUnknown(list)) return partOf(unknownFrom([list], call('Fn::Length')));
  return Array.isArray(list) ? list.length : fail('Fn::Length requires a list.');
};

export const getAZs: Intrinsic = (argument, evaluate, scope) => {
  const region = evaluate(argument);
  if (isUnknown(region)) return region;
  if (typeof region !== 'string') return fail('Fn::GetAZs requires the name of a region.');
  return scope.zones(region === '' ? String(scope.ref('AWS::Region')) : region);
};

export const cidr: Intrinsic = (argument, evaluate) => {
  const given = evaluate(argument);
  const unknown = unknownFrom([given], call('Fn::Cidr'));
  if (unknown) return unknown;
  const [block, count, bits] = Array.isArray(given) ? given.map(scalarText) : [];
  const blocks =
    block && count ? cidrBlocks(block, Number(count), bits ? Number(bits) : undefined) : undefined;
  return (
    blocks ??
    fail(
      `Fn::Cidr cannot divide ${JSON.stringify(argument)}: give a block, a count of 1 to 256 and the bits of a subnet.`,
    )
  );
};
