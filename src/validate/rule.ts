import type { Template } from '../document/template';
import type { Finding } from './finding';

/** Reads the template at a path relative to the file of the parent; `undefined` where there is none. */
export type OpenChild = (path: string) => Template | undefined;

/** Checks one template. Rules are independent of each other. */
export type Rule = (template: Template, openChild: OpenChild) => Iterable<Finding>;
