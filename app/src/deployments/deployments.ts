import { type AttributeValue, type DynamoDBClient, QueryCommand } from '@aws-sdk/client-dynamodb';
import type { Settings } from '../settings';
import { dynamoClient } from '../store/dynamodb/client';
import type { StoreCalls } from '../store/store-calls';

/** A deployment of the stack that this service belongs to. Absent fields are unknown. */
export interface Deployment {
  component: string | undefined;
  version: string | undefined;
  commit: string | undefined;
  responsible: string | undefined;
  start: string;
  end: string | undefined;
  status: string;
  link: string | undefined;
}

const most = 20;

/** Reads the items that deployments write. Attributes that it does not know are ignored. */
export class Deployments {
  constructor(
    private readonly client: DynamoDBClient,
    private readonly table: { readonly tableName: string; readonly stack: string },
    private readonly calls: StoreCalls,
  ) {}

  async newest(): Promise<Deployment[]> {
    const query = new QueryCommand({
      TableName: this.table.tableName,
      IndexName: 'by-start',
      KeyConditionExpression: '#stack = :stack',
      ExpressionAttributeNames: { '#stack': 'stack' },
      ExpressionAttributeValues: { ':stack': { S: this.table.stack } },
      ScanIndexForward: false,
      Limit: most,
    });
    const { Items = [] } = await this.calls.run('deployments', (abortSignal) =>
      this.client.send(query, { abortSignal }),
    );
    return Items.map(deploymentOf);
  }

  close(): void {
    this.client.destroy();
  }
}

function deploymentOf(item: Record<string, AttributeValue>): Deployment {
  return {
    component: item.component?.S,
    version: item.version?.S,
    commit: item.git_commit?.S,
    responsible: item.responsible?.S,
    start: item.started?.S ?? '',
    end: item.ended?.S,
    status: item.status?.S ?? 'IN_PROGRESS',
    link: item.link?.S,
  };
}

export function openDeployments({ history }: Pick<Settings, 'history'>, calls: StoreCalls) {
  if (!history) return undefined;
  return new Deployments(dynamoClient(history.endpoint, calls.deadlineMs), history, calls);
}
