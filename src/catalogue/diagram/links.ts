import type { Template } from '../../document/template';
import { dependencies } from '../../validate/analysis/edges';
import { references } from '../../validate/analysis/references';

/**
 * A value goes from one thing of a template to another, from a parameter or resource to a resource or output; or one
 * resource only waits for another, which then is the property `DependsOn`.
 */
export interface Link {
  readonly from: string;
  readonly to: string;
  readonly toSection: 'Resources' | 'Outputs';
  /** The property of the resource that takes the value; empty for an output. */
  readonly property: string;
  readonly attribute: string | undefined;
  /** Under `Properties`, e.g. of a nested stack the parameter's name. */
  readonly within: string | undefined;
}

/** In the order of the text. What a condition reads isn't among them. */
export function linksOf(template: Template): Link[] {
  return [...valuesOf(template), ...waitsOf(template)];
}

function valuesOf(template: Template): Link[] {
  return references(template).flatMap(({ call, target, attribute, path }) => {
    const { section, name } = call.owner;
    if ((section !== 'Resources' && section !== 'Outputs') || name === undefined || target === undefined)
      return [];
    if (!template.resources.has(target) && !template.parameters.has(target)) return [];
    const [part, property, within] = path.slice(call.owner.path.length);
    if (section === 'Resources' && part !== 'Properties') return [];
    return [
      {
        from: target,
        to: name,
        toSection: section,
        property: section === 'Resources' ? String(property) : '',
        attribute,
        within: within === undefined ? undefined : String(within),
      },
    ];
  });
}

function waitsOf(template: Template): Link[] {
  return dependencies(template)
    .filter(({ to }) => template.resources.has(to))
    .map(({ from, to }) => ({
      from: to,
      to: from,
      toSection: 'Resources',
      property: 'DependsOn',
      attribute: undefined,
      within: undefined,
    }));
}
