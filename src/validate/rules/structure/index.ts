import type { Rule } from '../../rule';
import { consoleInterface, mappingShapes, outputDeclarations, ruleDeclarations } from './declarations';
import { noNulls } from './nulls';
import { parameterDeclarations } from './parameters';
import { resourceAttributes } from './resources';
import { sections } from './sections';

export const structureRules: readonly Rule[] = [
  sections,
  noNulls,
  parameterDeclarations,
  mappingShapes,
  ruleDeclarations,
  resourceAttributes,
  outputDeclarations,
  consoleInterface,
];
