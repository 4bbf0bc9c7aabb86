import type { Template } from '../document/template';
import type { Finding } from './finding';

/** What a rule may ask for beside the template itself. */
export interface Context {
  /** The template that a path relative to this one's file names; `undefined` where no template can be read there. */
  neighbour(path: string): Template | undefined;
}

/** Looks at one template and says what is wrong with it. Rules know nothing of each other. */
export type Rule = (template: Template, context: Context) => Iterable<Finding>;
