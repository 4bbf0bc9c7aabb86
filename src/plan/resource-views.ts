import type { Data } from '../document/data';
import type { OpenTemplate, ResourceLookup, TemplateResource } from './open-template';
import { named, type Value } from './value';

/** A resource of one version of a stack, with the values of its references. */
export interface ResourceView {
  readonly resource: TemplateResource;
  readonly template: OpenTemplate;
  readonly lookup: ResourceLookup;
}

/** The two sides of a change. */
export interface ResourceViews {
  /** The present resource. */
  readonly before: ResourceView;
  /** The new resource as AWS shows it, with unknown values for replaced resources and changed nested stacks. */
  readonly after: ResourceView;
  /** The new resource as the offline plan expects it. */
  readonly expected: ResourceView;
}

export function evaluateSection(view: ResourceView, section: string): Value | undefined {
  const expression = expressionOf(view, section);
  return expression === undefined ? undefined : view.template.evaluate(expression, view.lookup);
}

export function expressionOf(view: ResourceView, section: string): Data | undefined {
  return Object.hasOwn(view.resource.node, section) ? view.resource.node[section] : undefined;
}

/** References give placeholders, so values differ only where the template or its parameters differ. */
export const byName: ResourceLookup = {
  ref: (logicalId) => named(`\${${logicalId}}`),
  attribute: (logicalId, name) => named(`\${${logicalId}.${name}}`),
};
