import type { Rule } from '../rule';
import { resourceNames } from './limits-names';
import { policySizes } from './limits-policies';
import { counts, dynamicReferences, templateNames, templateSize, textLengths } from './limits-template';

export const limitRules: readonly Rule[] = [
  templateSize,
  counts,
  templateNames,
  textLengths,
  dynamicReferences,
  resourceNames,
  policySizes,
];
