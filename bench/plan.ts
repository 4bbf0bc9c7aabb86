import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { planTemplates, type TemplateFiles } from '../src/plan/plan-templates';
import { production } from '../templates/systems/comentarios/production';
import { deployedRoot } from '../tools/policy/deployed-roots';
import { median, milliseconds, type Row } from './table';

const out = join(__dirname, '..', 'out');

/** Plans of the whole system: a new stack, a change of one parameter, and no change. */
export function plans(): Row[] {
  return [
    { what: 'plan of a new stack', figures: time(undefined, files('one')) },
    { what: 'plan of a new image tag', figures: time(files('one'), files('two')) },
    { what: 'plan of no change', figures: time(files('one'), files('one')) },
  ];
}

function files(ImageTag: string): TemplateFiles {
  const { parameters } = deployedRoot(out, production.stacks[0]);
  const text = (file: string): string | undefined => {
    const path = join(out, file);
    return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  };
  return { root: 'comentarios.yaml', text, parameters: { ...parameters, ImageTag } };
}

function time(before: TemplateFiles | undefined, after: TemplateFiles): Record<string, string> {
  const times = Array.from({ length: 15 }, () => {
    const begun = performance.now();
    planTemplates({ stackName: 'comentarios-bench', region: 'eu-west-1', after, ...(before && { before }) });
    return performance.now() - begun;
  });
  return { first: milliseconds(times[0] ?? Number.NaN), median: milliseconds(median(times)) };
}
