/** Some of a stack's parameters, declared as they are there: a root hands them down without saying them twice. */
export function pick<P extends object, const K extends keyof P>(
  parameters: P,
  ...names: readonly K[]
): Pick<P, K> {
  const picked: Partial<P> = {};
  for (const name of names) picked[name] = parameters[name];
  return picked as Pick<P, K>;
}
