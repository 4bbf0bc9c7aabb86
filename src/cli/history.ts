import { readHistory } from '../deploy/history/history';
import { historyReport } from '../deploy/show/history-report';
import { toJson } from '../deploy/show/json';
import { type Command, exitCodes, UsageError } from './command';
import { formatOf, namedBy, placeOptions, placeUsage } from './deploy-options';
import { onSystem } from './on-stack';
import { parseOptions } from './options';

const usage = `usage: stacks history ${placeUsage} [--limit 10] [--format text|json]

Shows the last deployments of the environment, newest first: what was deployed, when, by whom, and how it ended.

exit codes: see \`stacks deploy --help\``;

export const history: Command = {
  summary: 'show the last deployments',
  usage,
  async run(args, project, terminal) {
    const { values } = parseOptions(usage, {
      args: [...args],
      options: {
        ...placeOptions,
        limit: { type: 'string', default: '10' },
        format: { type: 'string', default: 'text' },
      },
    });
    const format = formatOf(values.format, ['text', 'json']);
    const limit = limitOf(values.limit);
    const options = { width: terminal.size().columns, color: terminal.color };
    return onSystem({ project, terminal, format, ...namedBy(values) }, async (system) => {
      const found = await readHistory(system, limit);
      const output = format === 'json' ? toJson(found) : historyReport(found, options).join('\n');
      return { exitCode: exitCodes.ok, output };
    });
  },
};

const MOST = 1000;

function limitOf(text: string): number {
  const limit = Number(text);
  if (/^\d+$/.test(text) && limit >= 1 && limit <= MOST) return limit;
  throw new UsageError(`--limit must be a number from 1 to ${MOST}, not ${JSON.stringify(text)}`);
}
