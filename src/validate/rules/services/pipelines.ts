import type { Template } from '../../../document/template';
import type { Setting } from '../../analysis/setting';
import { resourceSettings } from '../../analysis/settings';
import { type Finding, finding } from '../../finding';

// AWS CodePipeline User Guide, "CodePipeline pipeline structure reference" and "Number of input and output artifacts for each action type".

type Range = readonly [number, number];
/** Input and output artifacts, by category and provider. */
const ARTIFACTS: ReadonlyMap<string, readonly [Range, Range]> = new Map([
  [
    'Approval Manual',
    [
      [0, 0],
      [0, 0],
    ],
  ],
  [
    'Build CodeBuild',
    [
      [1, 5],
      [0, 5],
    ],
  ],
  [
    'Deploy CloudFormation',
    [
      [0, 10],
      [0, 1],
    ],
  ],
  [
    'Deploy CodeDeploy',
    [
      [1, 1],
      [0, 0],
    ],
  ],
  [
    'Deploy ECS',
    [
      [1, 1],
      [0, 0],
    ],
  ],
  [
    'Deploy ElasticBeanstalk',
    [
      [1, 1],
      [0, 0],
    ],
  ],
  [
    'Deploy S3',
    [
      [1, 1],
      [0, 0],
    ],
  ],
  [
    'Deploy ServiceCatalog',
    [
      [1, 1],
      [0, 0],
    ],
  ],
  [
    'Invoke Lambda',
    [
      [0, 5],
      [0, 5],
    ],
  ],
  [
    'Source CodeCommit',
    [
      [0, 0],
      [1, 1],
    ],
  ],
  [
    'Source CodeStarSourceConnection',
    [
      [0, 0],
      [1, 1],
    ],
  ],
  [
    'Source ECR',
    [
      [0, 0],
      [1, 1],
    ],
  ],
  [
    'Source GitHub',
    [
      [0, 0],
      [1, 1],
    ],
  ],
  [
    'Source S3',
    [
      [0, 0],
      [1, 1],
    ],
  ],
  [
    'Test CodeBuild',
    [
      [1, 5],
      [0, 5],
    ],
  ],
  [
    'Test DeviceFarm',
    [
      [1, 1],
      [0, 0],
    ],
  ],
]);

export function* pipelines(template: Template): Iterable<Finding> {
  for (const { resource, properties } of resourceSettings(template)) {
    if (resource.type !== 'AWS::CodePipeline::Pipeline') continue;
    const stages = properties.get('Stages');
    if (!Array.isArray(stages.value)) continue;
    yield* stageNames(stages);
    for (const [index, stage] of stages.items().entries())
      for (const action of stage.get('Actions').items()) {
        yield* category(action, index === 0);
        yield* artifactCounts(action);
      }
    yield* artifactNames(stages);
  }
}

function* stageNames(stages: Setting): Iterable<Finding> {
  const names = new Set<string>();
  for (const { text, path } of stages.items().map((stage) => stage.get('Name'))) {
    if (text !== undefined && names.has(text))
      yield finding('schema/requirement', path, `duplicate stage name ${text}`);
    names.add(text ?? '');
  }
}

function* category(action: Setting, isFirst: boolean): Iterable<Finding> {
  const { text, path } = action.at('ActionTypeId', 'Category');
  if (text === undefined || (text === 'Source') === isFirst) return;
  yield finding(
    'schema/requirement',
    path,
    isFirst
      ? `the first stage must contain only source actions, got ${text}`
      : 'only the first stage can contain source actions',
  );
}

function* artifactCounts(action: Setting): Iterable<Finding> {
  const id = action.get('ActionTypeId');
  const provider = `${id.get('Category').text} ${id.get('Provider').text}`;
  const ranges = ARTIFACTS.get(provider);
  if (!ranges || id.get('Owner').text === 'Custom') return;
  for (const [index, name] of ['InputArtifacts', 'OutputArtifacts'].entries()) {
    const list = action.get(name);
    const [least, most] = ranges[index] ?? [0, 0];
    const count = list.presence === 'absent' ? 0 : Array.isArray(list.value) ? list.value.length : undefined;
    if (count === undefined || list.items().some(({ isCall }) => isCall) || (count >= least && count <= most))
      continue;
    const range = least === most ? `${least}` : `${least} to ${most}`;
    yield finding(
      'schema/requirement',
      count === 0 ? action.path : list.path,
      `an action ${provider} requires ${range} ${name}, got ${count}`,
      { at: count === 0 ? 'value' : 'key' },
    );
  }
}

/** Each artifact has one name, and an action before the one that uses it writes it. */
function* artifactNames(stages: Setting): Iterable<Finding> {
  const written = new Set<string>();
  const actions = stages.items().flatMap((stage) => stage.get('Actions').items());
  const outputs = actions
    .flatMap((action) => action.get('OutputArtifacts').items())
    .map((each) => each.get('Name'));
  const known =
    actions.every((action) => !action.get('OutputArtifacts').isCall) &&
    outputs.every(({ text }) => text !== undefined);
  for (const action of actions) {
    for (const { text, path } of action
      .get('InputArtifacts')
      .items()
      .map((each) => each.get('Name')))
      if (known && text !== undefined && !outputs.some((output) => output.text === text))
        yield finding('schema/requirement', path, `no action has the output artifact ${text}`);
    for (const { text, path } of action
      .get('OutputArtifacts')
      .items()
      .map((each) => each.get('Name'))) {
      if (text !== undefined && written.has(text) && !path.includes('Fn::If'))
        yield finding('schema/requirement', path, `another action has the output artifact ${text}`, {
          advice: 'use a different name for each output artifact',
        });
      written.add(text ?? '');
    }
  }
}
