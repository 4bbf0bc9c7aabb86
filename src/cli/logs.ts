import { readLogs } from '../deploy/inspect/logs';
import { toJson } from '../deploy/show/json';
import { harmless } from '../terminal/text';
import { type Command, exitCodes, UsageError } from './command';
import { formatOf, namedBy, placeOptions, placeUsage } from './deploy-options';
import { onService } from './on-stack';
import { parseOptions } from './options';

const usage = `usage: stacks logs ${placeUsage} [--minutes 10] [--follow] [--format text|json]

Shows the recent logs of the service's tasks; with --follow also new lines, until Ctrl-C. As JSON: one object per line.

exit codes: see \`stacks deploy --help\``;

export const logs: Command = {
  summary: 'show the logs of the service',
  usage,
  async run(args, project, terminal) {
    const { values } = parseOptions(usage, {
      args: [...args],
      options: {
        ...placeOptions,
        minutes: { type: 'string', default: '10' },
        follow: { type: 'boolean', default: false },
        format: { type: 'string', default: 'text' },
      },
    });
    const format = formatOf(values.format, ['text', 'json']);
    const minutes = Number(values.minutes);
    if (!(minutes > 0))
      throw new UsageError(`--minutes must be a number above 0, not ${JSON.stringify(values.minutes)}`);
    return onService({ project, terminal, format, ...namedBy(values) }, async (context) => {
      const enough = new AbortController();
      const offs = values.follow
        ? [context.operator.onInterrupt(() => enough.abort()), terminal.onGone(() => enough.abort())]
        : [];
      const options = { last: minutes * 60_000, follow: values.follow ? enough.signal : undefined };
      await readLogs(context, options, (line) => {
        const text = `${new Date(line.at).toISOString()}  ${line.stream.slice(0, 8)}  ${harmless(line.text)}`;
        terminal.write(`${format === 'json' ? toJson(line) : text}\n`);
      }).finally(() => {
        for (const off of offs) off();
      });
      return { exitCode: exitCodes.ok, output: '' };
    });
  },
};
