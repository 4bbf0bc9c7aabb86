import { actionsOf, deployed, field } from '../tools/testing/compiled';
import { history } from './history';

const parameters = {
  Name: 'comentarios-dev',
  StackName: 'comentarios-dev',
  TableName: 'artifacts-comentarios-dev-History-ABC',
  ServiceArn: '',
  PipelineName: '',
  LogKeyArn: '',
  PermissionsBoundaryArn: '',
};
const stack = deployed(history, parameters);

interface State {
  readonly Type: string;
  readonly Next?: string;
  readonly Default?: string;
  readonly End?: boolean;
  readonly Choices?: readonly { readonly Next: string }[];
  readonly Catch?: readonly { readonly Next: string }[];
  readonly Arguments?: { readonly UpdateExpression?: string; readonly ConditionExpression?: string };
}

const definition = JSON.parse(JSON.stringify(stack.properties('Recorder').Definition)) as {
  readonly StartAt: string;
  readonly States: Readonly<Record<string, State>>;
};
const states = Object.entries(definition.States);

function following(state: State): readonly string[] {
  const branches = [...(state.Choices ?? []), ...(state.Catch ?? [])].map(({ Next }) => Next);
  return [...branches, ...[state.Next, state.Default].filter((each) => each !== undefined)];
}

test('every state is reachable, and every path ends', () => {
  const reached = new Set([definition.StartAt]);
  for (const name of reached)
    for (const next of following(definition.States[name] as State)) reached.add(next);
  expect([...reached].sort()).toEqual(states.map(([name]) => name).sort());
  const openEnded = states.filter(
    ([, state]) => following(state).length === 0 && !state.End && state.Type !== 'Succeed',
  );
  expect(openEnded).toEqual([]);
});

test('the start of an operation never replaces a final status', () => {
  for (const name of ['Start of a stack operation', 'Start of an ECS deployment'])
    expect(definition.States[name]?.Arguments?.UpdateExpression).toContain(
      '#status = if_not_exists(#status, :open)',
    );
});

test('ends of ECS deployments and commits change only existing items', () => {
  const conditional = states.filter(([, { Arguments }]) => Arguments?.ConditionExpression !== undefined);
  expect(conditional.map(([name]) => name)).toEqual(['End of an ECS deployment', 'Add the commit']);
});

test('the rule of the stack excludes its nested stacks', () => {
  const pattern = stack.properties('StackOperations').EventPattern;
  expect(field(field(pattern, 'detail'), 'stack-id')).toEqual([
    { wildcard: 'arn:aws:cloudformation:eu-west-1:111122223333:stack/comentarios-dev/*' },
  ]);
});

test('rules and permissions of ECS and CodePipeline exist only if their parameters are given', () => {
  const rules = (given: object) =>
    Object.keys(deployed(history, { ...parameters, ...given }).ofType('AWS::Events::Rule'));
  expect(rules({})).toEqual(['StackOperations', 'StackCallers']);
  expect(rules({ ServiceArn: 'arn:aws:ecs:eu-west-1:111122223333:service/a/b' })).toContain(
    'ServiceDeployments',
  );
  expect(rules({ PipelineName: 'a' })).toContain('PipelineRuns');
  expect(actionsOf(stack, 'RecorderRole')).not.toContain('codepipeline:GetPipelineExecution');
});

test('the recorder cannot delete items', () => {
  expect(actionsOf(stack, 'RecorderRole').filter((action) => action.startsWith('dynamodb:'))).toEqual([
    'dynamodb:Query',
    'dynamodb:UpdateItem',
  ]);
});
