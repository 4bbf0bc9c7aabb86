import type { Data } from '../document/data';
import type { OpenTemplate, ResourceLookup, TemplateResource } from './open-template';
import { named, type Value } from './value';

/** A resource of one version of a stack, and where its references lead. */
export interface ResourceView {
  readonly resource: TemplateResource;
  readonly template: OpenTemplate;
  readonly lookup: ResourceLookup;
}

/** The two sides of a change, as different eyes see them. */
export interface ResourceViews {
  /** What is there. */
  readonly before: ResourceView;
  /** What AWS shows that will be there: it doesn't look ahead into resources that will be replaced or nested stacks. */
  readonly after: ResourceView;
  /** What will be there to the best of our knowledge. */
  readonly expected: ResourceView;
}

export function evaluateSection(view: ResourceView, section: string): Value | undefined {
  const expression = expressionOf(view, section);
  return expression === undefined ? undefined : view.template.evaluate(expression, view.lookup);
}

export function expressionOf(view: ResourceView, section: string): Data | undefined {
  return Object.hasOwn(view.resource.node, section) ? view.resource.node[section] : undefined;
}

/** Resources stand for themselves: two values differ only where the template or its parameters do. */
export const byName: ResourceLookup = {
  ref: (logicalId) => named(`\${${logicalId}}`),
  attribute: (logicalId, name) => named(`\${${logicalId}.${name}}`),
};
