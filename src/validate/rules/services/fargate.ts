import { listed } from '../../../document/show';
import type { Template } from '../../../document/template';
import type { Setting } from '../../analysis/setting';
import { resourceSettings } from '../../analysis/settings';
import { type Finding, finding } from '../../finding';

/** Amazon ECS Developer Guide, "Amazon ECS task definition parameters for Fargate": memory in MiB by CPU units. */
const MEMORY: ReadonlyMap<number, (memory: number) => boolean> = new Map([
  [256, (memory) => [512, 1_024, 2_048].includes(memory)],
  [512, range(1_024, 4_096, 1_024)],
  [1_024, range(2_048, 8_192, 1_024)],
  [2_048, range(4_096, 16_384, 1_024)],
  [4_096, range(8_192, 30_720, 1_024)],
  [8_192, range(16_384, 61_440, 4_096)],
  [16_384, range(32_768, 122_880, 8_192)],
]);

function range(least: number, most: number, step: number): (memory: number) => boolean {
  return (memory) => memory >= least && memory <= most && memory % step === 0;
}

export function* fargateTasks(template: Template): Iterable<Finding> {
  for (const { resource, properties } of resourceSettings(template)) {
    if (resource.type !== 'AWS::ECS::TaskDefinition') continue;
    const compatible = properties.get('RequiresCompatibilities').items();
    if (!compatible.some(({ text }) => text === 'FARGATE')) continue;
    for (const name of ['Cpu', 'Memory'])
      if (properties.get(name).presence === 'absent')
        yield finding('schema/requirement', properties.path, `Fargate requires ${name}`, {
          at: 'key',
          advice: `add ${name}`,
        });
    const mode = properties.get('NetworkMode');
    if (mode.text !== undefined && mode.text !== 'awsvpc')
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
  const cpu = amount(properties.get('Cpu'), /^([\d.]+)\s*vcpu$/i);
  const memory = amount(properties.get('Memory'), /^([\d.]+)\s*gb$/i);
  if (cpu === undefined) return;
  const fits = MEMORY.get(cpu);
  if (!fits)
    yield finding(
      'schema/requirement',
      properties.get('Cpu').path,
      `Fargate does not support a Cpu of ${cpu}`,
      {
        advice: `use ${listed([...MEMORY.keys()], 9, 'or')}`,
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

/** `256`, or with a unit: `.25 vCPU`, `1 GB`. */
function amount(setting: Setting, unit: RegExp): number | undefined {
  const { value } = setting;
  if (typeof value === 'number') return value;
  if (setting.text === undefined) return undefined;
  const [, units] = unit.exec(setting.text) ?? [];
  const number = units === undefined ? Number(setting.text) : Number(units) * 1_024;
  return Number.isFinite(number) ? number : undefined;
}
