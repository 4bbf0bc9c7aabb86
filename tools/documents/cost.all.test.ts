import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { estimate } from '../../src/cost/estimate';
import { deployedResources } from '../../src/plan/deployed-resources';
import { dollars } from '../../src/review/cost';
import type { Deployment } from '../../src/template/deployment';
import { systems } from '../../templates/systems';
import { deployedRoot } from '../policy/deployed-roots';

const project = join(__dirname, '..', '..');
const out = join(project, 'out');
const document = join(project, 'docs', 'cost.md');
const TABLE = /(<!-- cost -->\n)[\s\S]*?(<!-- \/cost -->)/;
const SYSTEMS = ['comentarios', 'shared', 'fargate'];

function costOf(deployment: Deployment, more: Readonly<Record<string, string>> = {}): number {
  const { template, stackName, region, parameters } = deployedRoot(out, deployment);
  const text = (file: string): string | undefined => {
    try {
      return readFileSync(join(out, file), 'utf8');
    } catch {
      return undefined;
    }
  };
  const given = { ...parameters, ImageTag: 'v1', ...more };
  return estimate(
    region,
    deployedResources({ root: template, text, parameters: given }, { stackName, region }),
  ).usd;
}

/** What an option of the Fargate system adds. */
function added(deployment: Deployment, option: string): string {
  return deployment.stack.model.name === 'fargate'
    ? dollars(costOf(deployment, { [option]: 'true' }) - costOf(deployment))
    : '';
}

test('the cost of the environments is that of the templates', () => {
  const stacks = systems
    .filter(({ name }) => SYSTEMS.includes(name))
    .flatMap(({ environments }) => environments)
    .filter(({ name }) => name !== 'local')
    .flatMap((environment) => environment.stacks);
  const rows = stacks.map((stack) => [
    stack.stackName,
    dollars(costOf(stack)),
    added(stack, 'ObservabilityEnabled'),
    added(stack, 'DatabaseEnabled'),
  ]);
  const titles = ['stack', 'per month', 'observability', 'database'];
  const widths = titles.map((title, index) =>
    Math.max(title.length, ...rows.map((row) => row[index]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, index) => (index === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[index] ?? 0))).join(' | ')} |`;
  const rule = `| ${widths.map((width, index) => (index === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  const table = `\n${[line(titles), rule, ...rows.map(line)].join('\n')}\n\n`;
  const written = readFileSync(document, 'utf8');
  const current = written.replace(TABLE, (_, start: string, end: string) => `${start}${table}${end}`);
  if (process.env.UPDATE_GOLDEN) writeFileSync(document, current);
  else expect(written).toBe(current);
});
