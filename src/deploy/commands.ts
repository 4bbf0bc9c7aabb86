import { isSecret } from '../aws/parameter';
import { type Data, entry } from '../document/data';
import { parseDocument } from '../document/document';
import type { Context } from './context';
import { make } from './target';

type Variables = Readonly<Record<string, string>>;

/** The `make deploy` command of the user, with the environment, the parameters and additional variables. */
export function deployCommand(context: Pick<Context, 'target' | 'templates'>, more: Variables = {}): string {
  const { request, given } = context.target;
  return make('deploy', request, { ...parametersVariable(context, given), ...more });
}

/** The command of the user, with additional variables. */
export function sameCommand(
  context: Pick<Context, 'target' | 'templates' | 'planFile'>,
  more: Variables = {},
): string {
  if (context.planFile === undefined) return deployCommand(context, more);
  return applyCommand(context, context.planFile, more);
}

/** `make apply` of a plan, which contains all parameters except secret ones. */
export function applyCommand(
  context: Pick<Context, 'target' | 'templates'>,
  planFile: string,
  more: Variables = {},
): string {
  const { secret } = givenParameters(context);
  const variables = parametersVariable(context, Object.fromEntries(secret.map((name) => [name, ''])));
  return make('apply', undefined, { PLAN: planFile, ...variables, ...more });
}

/** The parameters that were given on the command line. Values of secret ones are not to be written anywhere. */
export function givenParameters({ target, templates }: Pick<Context, 'target' | 'templates'>): {
  readonly open: Readonly<Record<string, string>>;
  readonly secret: readonly string[];
} {
  const text = templates.read(target.template);
  const declared: Data | undefined =
    text === undefined ? undefined : entry(parseDocument(target.template, text).data, 'Parameters');
  const given = Object.entries(target.given);
  const hidden = (name: string): boolean => target.hidden.includes(name) || isSecret(entry(declared, name));
  return {
    open: Object.fromEntries(given.filter(([name]) => !hidden(name))),
    secret: given.flatMap(([name]) => (hidden(name) ? [name] : [])),
  };
}

function parametersVariable(context: Pick<Context, 'target' | 'templates'>, shown: Variables): Variables {
  const { secret } = givenParameters(context);
  const words = Object.entries(shown).map(
    ([name, value]) => `${name}=${secret.includes(name) ? '...' : value}`,
  );
  return words.length === 0 ? {} : { PARAMETERS: words.join(' ') };
}
