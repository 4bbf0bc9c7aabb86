import type { Rule } from '../rule';
import { resourceNames } from './limits-names';
import { policySizes } from './limits-policies';
import {
  counts,
  dynamicReferences,
  mappingCounts,
  templateNames,
  templateSize,
  textLengths,
} from './limits-template';

export const limitRules: readonly Rule[] = [
  templateSize,
  counts,
  mappingCounts,
  templateNames,
  textLengths,
  dynamicReferences,
  resourceNames,
  policySizes,
];
