import type { Rule } from '../../rule';
import { intrinsicArguments } from './arguments';
import { intrinsicKeys } from './keys';
import { conditionDeclarations, intrinsicPlaces } from './places';

export const intrinsicRules: readonly Rule[] = [
  intrinsicKeys,
  intrinsicPlaces,
  conditionDeclarations,
  intrinsicArguments,
];
