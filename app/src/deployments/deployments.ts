import { type DynamoDBClient, ScanCommand } from '@aws-sdk/client-dynamodb';
import type { Settings } from '../settings';
import { dynamoClient } from '../store/dynamodb/client';
import type { StoreCalls } from '../store/store-calls';
export interface Deployment {
  component: string;
  version: string;
  responsible: string;
  start: string;
  end: string | undefined;
  status: string;
  link: string | undefined;
}
export class Deployments {
  constructor(
    private readonly client: DynamoDBClient,
    private readonly tableName: string,
    private readonly calls: StoreCalls,
  ) {}

  async newest(): Promise<Deployment[]> {
    await this.calls.run('deployments', (abortSignal) =>
      this.client.send(new ScanCommand({ TableName: this.tableName }), { abortSignal }),
    );
    return [];
  }

  close(): void {
    this.client.destroy();
  }
}

export function openDeployments({ history }: Pick<Settings, 'history'>, calls: StoreCalls) {
  if (!history) return undefined;
  return new Deployments(dynamoClient(history.endpoint, calls.deadlineMs), history.tableName, calls);
}
