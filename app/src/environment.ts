/** Reads single settings from the environment. A wrong value is an error that names the variable. */
export type Environment = Readonly<Record<string, string | undefined>>;

export function wholeNumber(env: Environment, name: string, otherwise: number, most: number): number {
  const text = env[name] || String(otherwise);
  const value = Number(text);
  if (/^\d+$/.test(text) && value <= most) return value;
  throw new Error(`${name} is "${text}": it must be a whole number from 0 to ${most}`);
}

export function oneOf<T extends string>(
  env: Environment,
  name: string,
  choices: readonly T[],
  otherwise: NoInfer<T>,
): T {
  const text = env[name] || otherwise;
  const choice = choices.find((one) => one === text);
  if (choice !== undefined) return choice;
  throw new Error(`${name} is "${text}": it must be one of ${choices.join(', ')}`);
}

export function address(env: Environment, name: string, example: string): string | undefined {
  const text = env[name];
  if (!text) return undefined;
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return text;
  throw new Error(`${name} is "${text}": it must be an address such as ${example}`);
}

/** Over HTTP, secrets and personal data could be read on the way. */
export function safeAddress(env: Environment, name: string, example: string): string | undefined {
  const text = address(env, name, example);
  if (text === undefined || text.startsWith('https:') || isLoopback(new URL(text).hostname)) return text;
  throw new Error(`${name} is "${text}": it must begin with https://`);
}

export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host);
}

/** A value that another variable makes necessary. */
export function needed(env: Environment, name: string, because: string): string {
  const text = env[name];
  if (text) return text;
  throw new Error(`${name} is not set, and ${because} needs it`);
}
