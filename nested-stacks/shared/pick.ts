/** The named parameters of a nested stack, so that a root can declare them again without repeating them. */
export function pick<P extends object, const K extends keyof P>(
  parameters: P,
  ...names: readonly K[]
): Pick<P, K> {
  const picked: Partial<P> = {};
  for (const name of names) picked[name] = parameters[name];
  return picked as Pick<P, K>;
}

/** The values of the parameters that a root declares with the same names as `declared`, to pass them to a nested stack. */
export function passed<V extends Readonly<Record<keyof D, unknown>>, D extends object>(
  values: V,
  declared: D,
): Pick<V, keyof D> {
  return pick(values, ...(Object.keys(declared) as (keyof D)[]));
}
