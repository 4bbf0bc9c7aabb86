import type { Finding } from './finding';
import type { Template } from './template';

/** Looks at one template and says what is wrong with it. Rules know nothing of each other. */
export type Rule = (template: Template) => Iterable<Finding>;
