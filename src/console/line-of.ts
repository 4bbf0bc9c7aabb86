/** The line, counted from 1, at which a template's text declares something; `undefined` where it can't be told. */
export function lineOf(template: string, logicalId: string): number | undefined {
  const section = template.search(/^\s*"?Resources"?\s*:/m);
  const escaped = logicalId.replace(/\W/g, '\\$&');
  const found = new RegExp(`^\\s+"?${escaped}"?\\s*:`, 'm').exec(template.slice(Math.max(section, 0)));
  if (!found) return undefined;
  const start = Math.max(section, 0) + found.index + found[0].search(/\S/);
  return template.slice(0, start).split('\n').length;
}
