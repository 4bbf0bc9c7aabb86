import { testRandomTemplates } from './testing/random-templates';

testRandomTemplates(300, 8);
