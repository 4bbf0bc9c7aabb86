/** The 1-based line that declares a resource in a template; `undefined` if it is not found. */
export function lineOf(template: string, logicalId: string): number | undefined {
  const section = template.search(/^\s*"?Resources"?\s*:/m);
  const escaped = logicalId.replace(/\W/g, '\\$&');
  const found = new RegExp(`^\\s+"?${escaped}"?\\s*:`, 'm').exec(template.slice(Math.max(section, 0)));
  if (!found) return undefined;
  const start = Math.max(section, 0) + found.index + found[0].search(/\S/);
  return template.slice(0, start).split('\n').length;
}
