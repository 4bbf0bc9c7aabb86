import type { Rule } from '../../rule';
import { intrinsicArguments } from './arguments';
import { dynamicReferences } from './dynamic-references';
import { intrinsicKeys } from './keys';
import { missingSub } from './missing-sub';
import { conditionDeclarations, intrinsicPlaces } from './places';

export const intrinsicRules: readonly Rule[] = [
  intrinsicKeys,
  intrinsicPlaces,
  conditionDeclarations,
  intrinsicArguments,
  dynamicReferences,
  missingSub,
];
