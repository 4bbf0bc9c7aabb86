import type { Template } from '../../document/template';
import { dependencies } from '../../validate/analysis/edges';
import { references } from '../../validate/analysis/references';

/** A reference from a resource or output to a parameter or resource, or a `DependsOn`. */
export interface Link {
  readonly from: string;
  readonly to: string;
  readonly toSection: 'Resources' | 'Outputs';
  /** The property with the reference; empty for an output. */
  readonly property: string;
  readonly attribute: string | undefined;
  /** Under `Properties`, e.g. of a nested stack the parameter's name. */
  readonly within: string | undefined;
}

/** In the order of the text, without the references of conditions. */
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
