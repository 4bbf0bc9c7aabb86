import {
  CreateChangeSetCommand,
  type CreateChangeSetCommandInput,
  CreateStackCommand,
  type CreateStackCommandInput,
  DeleteStackCommand,
  type DeleteStackCommandInput,
  DescribeStackEventsCommand,
  DescribeStackResourcesCommand,
  DescribeStacksCommand,
  ExecuteChangeSetCommand,
  type Stack,
  type StackEvent,
  type StackResource,
  UpdateStackCommand,
  type UpdateStackCommandInput,
} from '@aws-sdk/client-cloudformation';
import { CreateBucketCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import type { Data } from '../../document/data';
import type { Fault } from '../faults/faults';
import type { LocalOptions } from '../index';
import {
  clientConfig,
  fetchLocal,
  REGION,
  type Reachable,
  startTestEndpoint,
  type TestEndpoint,
} from './endpoint';

type Options<T> = Partial<Omit<T, 'StackName' | 'TemplateBody'>>;

/** The most frequent calls of tests. Each waits until no operation is in progress. */
export class Calls {
  constructor(private started?: TestEndpoint) {}

  start(local: TestEndpoint): void {
    this.started = local;
  }

  get local(): TestEndpoint {
    if (!this.started) throw new RangeError('the endpoint is started before the first test');
    return this.started;
  }

  get client(): TestEndpoint['client'] {
    return this.local.client;
  }

  async create(
    StackName: string,
    template: Data,
    options: Options<CreateStackCommandInput> = {},
  ): Promise<string> {
    await this.client.send(
      new CreateStackCommand({ StackName, TemplateBody: JSON.stringify(template), ...options }),
    );
    return this.status(StackName);
  }

  async update(
    StackName: string,
    template: Data,
    options: Options<UpdateStackCommandInput> = {},
  ): Promise<string> {
    await this.client.send(
      new UpdateStackCommand({ StackName, TemplateBody: JSON.stringify(template), ...options }),
    );
    return this.status(StackName);
  }

  /** Deploys with a change set that includes nested stacks. */
  async deploy(
    StackName: string,
    template: Data,
    options: Options<CreateChangeSetCommandInput> = {},
  ): Promise<string> {
    const { Id } = await this.client.send(
      new CreateChangeSetCommand({
        StackName,
        ChangeSetName: 'change-set',
        TemplateBody: JSON.stringify(template),
        IncludeNestedStacks: true,
        ...options,
      }),
    );
    await this.client.send(new ExecuteChangeSetCommand({ ChangeSetName: Id }));
    return this.status(StackName);
  }

  /** Returns the status by ID: a deleted stack cannot be found by its name. */
  async delete(StackName: string, options: Partial<DeleteStackCommandInput> = {}): Promise<string> {
    const { StackId = '' } = await this.stack(StackName);
    await this.client.send(new DeleteStackCommand({ StackName, ...options }));
    return this.status(StackId);
  }

  async status(name: string): Promise<string> {
    return (await this.stack(name)).StackStatus ?? '';
  }

  async stack(StackName: string): Promise<Stack> {
    await this.local.endpoint.idle();
    const { Stacks = [] } = await this.client.send(new DescribeStacksCommand({ StackName }));
    const [stack] = Stacks;
    if (!stack) throw new RangeError(`there is no stack ${StackName}`);
    return stack;
  }

  async resources(StackName: string): Promise<Map<string, StackResource>> {
    const { StackResources = [] } = await this.client.send(new DescribeStackResourcesCommand({ StackName }));
    return new Map(StackResources.map((resource) => [resource.LogicalResourceId ?? '', resource]));
  }

  async physicalId(StackName: string, logicalId: string): Promise<string> {
    return (await this.resources(StackName)).get(logicalId)?.PhysicalResourceId ?? '';
  }

  /** Oldest first. */
  async events(StackName: string): Promise<StackEvent[]> {
    const all: StackEvent[] = [];
    let NextToken: string | undefined;
    do {
      const page = await this.client.send(new DescribeStackEventsCommand({ StackName, NextToken }));
      all.push(...(page.StackEvents ?? []));
      NextToken = page.NextToken;
    } while (NextToken !== undefined);
    return all.reverse();
  }

  /** Events as lines: logical ID, status, reason. The logical ID of the stack is `stack`. */
  async story(StackName: string): Promise<string[]> {
    return (await this.events(StackName)).map((event) => {
      const name = event.PhysicalResourceId === event.StackId ? 'stack' : event.LogicalResourceId;
      return [name, event.ResourceStatus, event.ResourceStatusReason]
        .filter((part) => part !== undefined)
        .join(' ');
    });
  }

  /** Replaces all faults. Throws if a fault that was set before never fired, so that no test passes without its fault. */
  async faults(...faults: readonly Fault[]): Promise<void> {
    const unfired = this.local.endpoint.faults.report().faults.filter(({ hits }) => hits.length === 0);
    await this.control('PUT', 'faults', faults);
    if (unfired.length > 0)
      throw new Error(`faults that never fired: ${JSON.stringify(unfired.map(({ fault }) => fault))}`);
  }

  async control(method: 'GET' | 'PUT', route: string, body?: unknown): Promise<Data> {
    const answer = await fetchLocal(this.local.endpoint, route, {
      method,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    return (await answer.json()) as Data;
  }

  /** Uploads a template for TemplateURL. */
  async put(key: string, template: Data): Promise<string> {
    const s3 = s3Of(this.local.endpoint);
    await s3.send(new CreateBucketCommand({ Bucket: 'templates' })).catch(() => undefined);
    await s3.send(new PutObjectCommand({ Bucket: 'templates', Key: key, Body: JSON.stringify(template) }));
    s3.destroy();
    return `https://templates.s3.${REGION}.amazonaws.com/${key}`;
  }
}

/** Calls of an endpoint for the tests of a file. Faults are reset after each test. */
export function useCalls(options: Partial<LocalOptions> = {}): Calls {
  const calls = new Calls();
  beforeAll(async () => calls.start(await startTestEndpoint(options)));
  afterAll(() => calls.local.close());
  afterEach(() => calls.faults());
  return calls;
}

export function s3Of(endpoint: Reachable): S3Client {
  return new S3Client(clientConfig(endpoint));
}

/** A topic, the simplest resource. */
export function topic(properties: { [name: string]: Data } = {}, more: { [name: string]: Data } = {}): Data {
  return { Type: 'AWS::SNS::Topic', Properties: properties, ...more };
}
