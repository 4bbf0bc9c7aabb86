import type { Rule } from '../rule';
import { intrinsicArguments } from './intrinsics-arguments';
import { intrinsicKeys } from './intrinsics-keys';
import { conditionDeclarations, intrinsicPlaces } from './intrinsics-places';

export const intrinsicRules: readonly Rule[] = [
  intrinsicKeys,
  intrinsicPlaces,
  conditionDeclarations,
  intrinsicArguments,
];
