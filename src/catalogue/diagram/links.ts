import { references } from '../../validate/rules/reference-list';
import type { Template } from '../../validate/template';

/** A value goes from one thing of a template to another: from a parameter or resource, to a resource or output. */
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

/** The values that go through a template, in the order of its text. What a condition reads isn't among them. */
export function linksOf(template: Template): Link[] {
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
