import { rollBack } from '../deploy/files/roll-back';
import { make } from '../deploy/target';
import { type Command, exitCodes, UsageError } from './command';
import { formatOf, namedBy, placeOptions, placeUsage } from './deploy-options';
import { onSystem } from './on-stack';
import { parseOptions } from './options';

const usage = `usage: stacks site-rollback ${placeUsage} [--release ID] [--yes] [--confirm NAME] [--format text|json]

Returns a site to a former release, by default to the one before the live one. The stacks do not change. The releases whose
assets are still in the bucket are those of the last seven days, and the last two in any case.

exit codes: see \`stacks deploy --help\``;

export const siteRollback: Command = {
  summary: 'return a site to its previous release',
  usage,
  async run(args, project, terminal) {
    const { values } = parseOptions(usage, {
      args: [...args],
      options: {
        ...placeOptions,
        release: { type: 'string' },
        yes: { type: 'boolean', default: false },
        confirm: { type: 'string' },
        format: { type: 'string', default: 'text' },
      },
    });
    const format = formatOf(values.format, ['text', 'json']);
    const { yes, confirm } = values;
    const request = { project, terminal, format, ...namedBy(values), yes, confirm };
    return onSystem(request, async ({ name, stacks }) => {
      const [context, ...more] = stacks.filter(({ target }) => target.files);
      if (!context || more.length > 0)
        throw new UsageError(
          `${name} has ${more.length + (context ? 1 : 0)} sites: choose one stack with STACK=`,
        );
      const { release } = await rollBack(context, name, values.release);
      const output =
        format === 'json'
          ? JSON.stringify({ type: 'outcome', version: 2, name, release })
          : `\nThe release ${release} of ${context.target.stackName} is live.\nnext: \`${make('deploy', context.target.request)}\` deploys the current sources`;
      return { exitCode: exitCodes.ok, output };
    });
  },
};
