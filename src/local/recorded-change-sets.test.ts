import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  CreateChangeSetCommand,
  DeleteStackCommand,
  DescribeChangeSetCommand,
  DescribeStackEventsCommand,
  DescribeStacksCommand,
  ExecuteChangeSetCommand,
  type StackEvent,
} from '@aws-sdk/client-cloudformation';
import { startTestEndpoint, type TestEndpoint } from './testing/endpoint';
import { eventsByResource, type Fields, filledIn, isFields, type Json, written } from './testing/recorded';

interface Recording {
  readonly name: string;
  readonly template1: Json;
  readonly parameters1: Readonly<Record<string, string>>;
  readonly template2: Json;
  readonly parameters2: Readonly<Record<string, string>>;
  readonly recorded: Readonly<Record<string, Fields>>;
}

const folder = process.env.RECORDED_CHANGE_SETS;

if (folder) {
  let local: TestEndpoint;
  beforeAll(async () => {
    local = await startTestEndpoint();
  });
  afterAll(() => local.close());

  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  const recordings = files.map((file): Recording => JSON.parse(readFileSync(join(folder, file), 'utf8')));
  describe.each(recordings.map((recording) => [recording.name, recording] as const))(
    '%s',
    (_name, recording) => {
      let answers: Fields;
      beforeAll(async () => {
        answers = await new Replay(recording, local).run();
      });

      test.each(Object.keys(recording.recorded))('%s', (step) => {
        const bindings = new Map<string, string>();
        for (const earlier of ['create-change-set-1', 'create-change-set-2'])
          filledIn(recording.recorded[earlier] ?? null, answers[earlier], bindings);
        const ours = comparable(answers[step] ?? null);
        expect(ours).toEqual(filledIn(comparable(recording.recorded[step] ?? null), ours, bindings));
      });
    },
  );
} else {
  test('recorded change sets are not replayed: RECORDED_CHANGE_SETS does not name their folder', () => {
    process.stderr.write(
      'recorded change sets are not replayed: RECORDED_CHANGE_SETS does not name their folder\n',
    );
    expect(folder).toBeFalsy();
  });
}

/** Makes the calls of a recording, in its order. */
class Replay {
  private readonly stackName = 'scenario';
  private readonly answers: Record<string, unknown> = {};

  constructor(
    private readonly recording: Recording,
    private readonly local: TestEndpoint,
  ) {}

  async run(): Promise<Fields> {
    const { template1, parameters1, template2, parameters2 } = this.recording;
    const stackId = await this.deploy(1, template1, parameters1);
    await this.deploy(2, template2, parameters2);
    const afterUpdate = await this.events(stackId);
    await this.local.client.send(new DeleteStackCommand({ StackName: this.stackName }));
    this.answers['delete-describe'] = await this.describeStack(stackId);
    const recorded = this.recording.recorded['per-resource-events'] ?? {};
    const wholeLife = Object.hasOwn(recorded, 'Stack');
    const events = eventsByResource(wholeLife ? await this.events(stackId) : afterUpdate, recorded);
    const answers = written(this.answers);
    return isFields(answers) ? { ...answers, 'per-resource-events': events } : {};
  }

  private async deploy(
    step: number,
    template: Json,
    parameters: Readonly<Record<string, string>>,
  ): Promise<string> {
    const { client } = this.local;
    const capabilities = this.recording.recorded['describe-change-set-1']?.Capabilities;
    const created = await client.send(
      new CreateChangeSetCommand({
        StackName: this.stackName,
        ChangeSetName: 'change-set',
        ChangeSetType: step === 1 ? 'CREATE' : 'UPDATE',
        // Half of the recordings do not contain them.
        ...(Array.isArray(capabilities) &&
          capabilities.length > 0 && {
            Capabilities: ['CAPABILITY_IAM', 'CAPABILITY_NAMED_IAM', 'CAPABILITY_AUTO_EXPAND'],
          }),
        TemplateBody: JSON.stringify(template),
        Parameters: Object.entries(parameters).map(([ParameterKey, ParameterValue]) => ({
          ParameterKey,
          ParameterValue,
        })),
      }),
    );
    const changeSet = { ChangeSetName: created.Id };
    const values = { ...changeSet, IncludePropertyValues: true };
    this.answers[`create-change-set-${step}`] = created;
    this.answers[`describe-change-set-${step}-prop-values`] = await client.send(
      new DescribeChangeSetCommand(values),
    );
    this.answers[`describe-change-set-${step}`] = await client.send(new DescribeChangeSetCommand(changeSet));
    this.answers[`execute-change-set-${step}`] = await client.send(new ExecuteChangeSetCommand(changeSet));
    this.answers[`post-create-${step}-describe`] = await this.describeStack(this.stackName);
    return created.StackId ?? '';
  }

  private async describeStack(nameOrId: string): Promise<unknown> {
    await this.local.endpoint.idle();
    const { Stacks } = await this.local.client.send(new DescribeStacksCommand({ StackName: nameOrId }));
    return Stacks?.[0];
  }

  private async events(stackId: string): Promise<StackEvent[]> {
    const answer = await this.local.client.send(new DescribeStackEventsCommand({ StackName: stackId }));
    return answer.StackEvents ?? [];
  }
}

/**
 * Left out: metadata of the SDK; the order of details and changes, in which no rule shows; and what AWS changed over
 * the months of the recordings, `Replacement` of an Add (gone in May 2025), `LastOperations` and `OperationId` (new since).
 */
function comparable(answer: Json): Json {
  if (Array.isArray(answer)) return answer.map(comparable);
  if (!isFields(answer)) return answer;
  const { $metadata, ResponseMetadata, LastOperations, OperationId, ...rest } = answer;
  if (rest.Action === 'Add') delete rest.Replacement;
  return Object.fromEntries(
    Object.entries(rest).map(([key, value]) => [
      key,
      key === 'Details' || key === 'Changes' ? sorted(comparable(value)) : comparable(value),
    ]),
  );
}

function sorted(list: Json): Json {
  return Array.isArray(list)
    ? [...list].sort((one, other) => (sortKey(one) < sortKey(other) ? -1 : 1))
    : list;
}

/** Identifies a change or a detail among the others. */
function sortKey(item: Json): string {
  const {
    ResourceChange: change,
    Target: target,
    ChangeSource: source,
    CausingEntity: entity,
  } = isFields(item) ? item : {};
  if (isFields(change)) return String(change.LogicalResourceId);
  const { Path: path, Attribute: attribute, Name: name } = isFields(target) ? target : {};
  return [path, attribute, name, source, entity].map(String).join();
}
