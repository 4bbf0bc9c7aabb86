/** The named parameters of a nested stack, so that a root can declare them again without repeating them. */
export function pick<P extends object, const K extends keyof P>(
  parameters: P,
  ...names: readonly K[]
): Pick<P, K> {
  const picked: Partial<P> = {};
  for (const name of names) picked[name] = parameters[name];
  return picked as Pick<P, K>;
}
