import type { Rule } from '../rule';
import {
  consoleInterface,
  mappingShapes,
  outputDeclarations,
  ruleDeclarations,
} from './structure-declarations';
import { noNulls } from './structure-nulls';
import { parameterDeclarations } from './structure-parameters';
import { resourceAttributes } from './structure-resources';
import { sections } from './structure-sections';

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
