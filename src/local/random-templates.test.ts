import { testRandomTemplates } from './testing/random-templates';

testRandomTemplates(12, 7);
