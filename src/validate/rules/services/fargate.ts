import { FARGATE_MEMORY, fargateAmount } from '../../../aws/fargate';
import { listed } from '../../../document/show';
import type { Template } from '../../../document/template';
import type { Setting } from '../../analysis/setting';
import { resourceSettings } from '../../analysis/settings';
import { type Finding, finding } from '../../finding';

export function* fargateTasks(template: Template): Iterable<Finding> {
  for (const { resource, properties } of resourceSettings(template)) {
    if (resource.type !== 'AWS::ECS::TaskDefinition') continue;
    const compatible = properties.get('RequiresCompatibilities').items();
    if (!compatible.some(({ text }) => text === 'FARGATE')) continue;
    for (const name of ['Cpu', 'Memory', 'NetworkMode'])
      if (properties.get(name).presence === 'absent')
        yield finding('schema/requirement', properties.path, `Fargate requires ${name}`, {
          at: 'key',
          advice: `add ${name}`,
        });
    const mode = properties.get('NetworkMode');
    if (mode.text !== 'awsvpc' && mode.text !== undefined)
      yield finding(
        'schema/requirement',
        mode.path,
        `Fargate requires the NetworkMode awsvpc, got ${mode.text}`,
      );
    if (properties.get('PlacementConstraints').presence === 'present')
      yield finding(
        'schema/requirement',
        properties.get('PlacementConstraints').path,
        'Fargate does not support PlacementConstraints',
        { at: 'key' },
      );
    yield* sizes(properties);
  }
}

function* sizes(properties: Setting): Iterable<Finding> {
  const cpu = amount(properties.get('Cpu'), 'vCPU');
  const memory = amount(properties.get('Memory'), 'GB');
  if (cpu === undefined) return;
  const fits = FARGATE_MEMORY.get(cpu);
  if (!fits)
    yield finding(
      'schema/requirement',
      properties.get('Cpu').path,
      `Fargate does not support a Cpu of ${cpu}`,
      {
        advice: `use ${listed([...FARGATE_MEMORY.keys()], 9, 'or')}`,
      },
    );
  else if (memory !== undefined && !fits(memory))
    yield finding(
      'schema/requirement',
      properties.path,
      `Fargate does not support a Memory of ${memory} with a Cpu of ${cpu}`,
      { at: 'key' },
    );
}

function amount({ value, text }: Setting, unit: 'vCPU' | 'GB'): number | undefined {
  return typeof value === 'number' ? value : text === undefined ? undefined : fargateAmount(text, unit);
}
