import type { Rule } from '../../rule';
import { resourceNames } from './names';
import { policySizes } from './policies';
import {
  counts,
  dynamicReferences,
  mappingCounts,
  templateNames,
  templateSize,
  textLengths,
} from './template';

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
