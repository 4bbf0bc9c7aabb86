import type { Template } from '../../document/template';

/** What several rules need is worked out once a template, and goes when the template goes. */
export function perTemplate<T>(make: (template: Template) => T): (template: Template) => T {
  const made = new WeakMap<Template, { readonly value: T }>();
  return (template) => {
    const known = made.get(template);
    if (known) return known.value;
    const value = make(template);
    made.set(template, { value });
    return value;
  };
}
