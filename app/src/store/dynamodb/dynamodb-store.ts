import { setTimeout as pause } from 'node:timers/promises';
import {
  BatchGetItemCommand,
  BatchWriteItemCommand,
  ConditionalCheckFailedException,
  DeleteItemCommand,
  type DynamoDBClient,
  PutItemCommand,
  QueryCommand,
  TransactionCanceledException,
  TransactWriteItemsCommand,
  UpdateItemCommand,
  type WriteRequest,
} from '@aws-sdk/client-dynamodb';
import {
  type Key,
  type Range,
  type RangeRequest,
  type RecordPage,
  type Step,
  type Store,
  type StoredRecord,
  StoreUnavailable,
  withoutRepetitions,
} from '../records';
import type { StoreCalls } from '../store-calls';
import { conditionOf } from './conditions';
import { type Item, itemOf, keyIn, keyItem, recordOf } from './items';

/** DynamoDB may process a part of a batch and return the rest, which is sent again with exponential backoff. */
const batchTries = 6;
const firstPauseMs = 25;

/** The global secondary index whose key is the attribute `email`. */
export const emailIndex = 'by-email';

/** The records in a DynamoDB table. Reads are strongly consistent: a task must see at once what it stored. */
export class DynamodbStore implements Store {
  constructor(
    private readonly client: DynamoDBClient,
    private readonly tableName: string,
    private readonly calls: StoreCalls,
  ) {}

  /** Reads one more than the page contains, to know whether there is a next page. */
  async page({ limit, after, order, ...range }: RangeRequest): Promise<RecordPage> {
    const { Items = [], LastEvaluatedKey } = await this.query('list', range, {
      Limit: limit + 1,
      ScanIndexForward: order === 'oldest',
      ...(after === undefined
        ? {}
        : { ExclusiveStartKey: keyItem({ partition: range.partition, sort: after }) }),
    });
    const records = Items.slice(0, limit).map(recordOf);
    // Ended by the limit, or by DynamoDB at 1 MB.
    return { records, next: LastEvaluatedKey === undefined ? undefined : records.at(-1)?.sort };
  }

  async last(range: Range): Promise<string | undefined> {
    const { Items = [] } = await this.query('latest', range, {
      Limit: 1,
      ScanIndexForward: false,
      ProjectionExpression: 'content_id, comment_id',
    });
    return Items[0] && keyIn(Items[0]).sort;
  }

  async count(range: Range, most: number): Promise<number> {
    let count = 0;
    let start: Item | undefined;
    do {
      const { Count = 0, LastEvaluatedKey } = await this.query('count', range, {
        Select: 'COUNT',
        Limit: most - count,
        ...(start === undefined ? {} : { ExclusiveStartKey: start }),
      });
      count += Count;
      start = LastEvaluatedKey;
    } while (start !== undefined && count < most);
    return count;
  }

  async get(keys: readonly Key[]): Promise<StoredRecord[]> {
    const records: StoredRecord[] = [];
    await this.batch(keys.map(keyItem), async (Keys) => {
      const get = new BatchGetItemCommand({
        RequestItems: { [this.tableName]: { Keys, ConsistentRead: true } },
      });
      const { Responses, UnprocessedKeys } = await this.calls.run('get', (abortSignal) =>
        this.client.send(get, { abortSignal }),
      );
      records.push(...(Responses?.[this.tableName] ?? []).map(recordOf));
      return UnprocessedKeys?.[this.tableName]?.Keys ?? [];
    });
    return records;
  }

  putAll(records: readonly StoredRecord[]): Promise<void> {
    // A batch must not contain an item twice.
    const puts = withoutRepetitions(records).map((record) => ({ PutRequest: { Item: itemOf(record) } }));
    return this.batch<WriteRequest>(puts, async (requests) => {
      const write = new BatchWriteItemCommand({ RequestItems: { [this.tableName]: requests } });
      const { UnprocessedItems } = await this.calls.run('write', (abortSignal) =>
        this.client.send(write, { abortSignal }),
      );
      return UnprocessedItems?.[this.tableName] ?? [];
    });
  }

  change(steps: readonly Step[]): Promise<boolean> {
    return this.calls.run('change', async (abortSignal) => {
      try {
        await this.apply(steps, abortSignal);
        return true;
      } catch (error) {
        if (isRefused(error)) return false;
        throw error;
      }
    });
  }

  async add(key: Key, amount: number, expiresAt: number): Promise<number> {
    const update = new UpdateItemCommand({
      TableName: this.tableName,
      Key: keyItem(key),
      UpdateExpression: 'ADD amount :amount SET expires_at = :expires',
      ExpressionAttributeValues: { ':amount': { N: String(amount) }, ':expires': { N: String(expiresAt) } },
      ReturnValues: 'UPDATED_NEW',
    });
    const { Attributes } = await this.calls.run('add', (abortSignal) =>
      this.client.send(update, { abortSignal }),
    );
    return Number(Attributes?.amount?.N);
  }

  async *withEmail(email: string): AsyncIterable<Key[]> {
    let start: Item | undefined;
    do {
      const query = new QueryCommand({
        TableName: this.tableName,
        IndexName: emailIndex,
        KeyConditionExpression: 'email = :email',
        ExpressionAttributeValues: { ':email': { S: email } },
        Limit: 100,
        ...(start === undefined ? {} : { ExclusiveStartKey: start }),
      });
      const { Items = [], LastEvaluatedKey } = await this.calls.run('with-email', (abortSignal) =>
        this.client.send(query, { abortSignal }),
      );
      yield Items.map(keyIn);
      start = LastEvaluatedKey;
    } while (start !== undefined);
  }

  async check(): Promise<void> {
    await this.query('check', { partition: 'readiness check', from: '0', to: '0' }, { Limit: 1 });
  }

  /** One step costs half as much outside of a transaction. */
  private apply(steps: readonly Step[], abortSignal: AbortSignal): Promise<unknown> {
    const TableName = this.tableName;
    const [only] = steps;
    if (only === undefined || steps.length > 1) {
      const transaction = new TransactWriteItemsCommand({
        TransactItems: steps.map((step) =>
          'put' in step
            ? { Put: { TableName, Item: itemOf(step.put), ...conditionOf(step) } }
            : { Delete: { TableName, Key: keyItem(step.remove), ...conditionOf(step) } },
        ),
      });
      return this.client.send(transaction, { abortSignal });
    }
    if ('put' in only) {
      const put = new PutItemCommand({ TableName, Item: itemOf(only.put), ...conditionOf(only) });
      return this.client.send(put, { abortSignal });
    }
    const remove = new DeleteItemCommand({ TableName, Key: keyItem(only.remove), ...conditionOf(only) });
    return this.client.send(remove, { abortSignal });
  }

  /** `process` returns what DynamoDB left out. */
  private async batch<T>(all: T[], process: (some: T[]) => Promise<T[]>): Promise<void> {
    let left = all;
    for (let attempt = 0; attempt < batchTries; attempt += 1) {
      if (attempt > 0) await pause(firstPauseMs * 2 ** attempt * (0.5 + Math.random()));
      left = await process(left);
      if (left.length === 0) return;
    }
    throw new StoreUnavailable(`the table processed ${all.length - left.length} of ${all.length} items`);
  }

  private query(name: string, { partition, from, to }: Range, options: Partial<QueryCommand['input']>) {
    const query = new QueryCommand({
      TableName: this.tableName,
      KeyConditionExpression: 'content_id = :partition AND comment_id BETWEEN :from AND :to',
      ExpressionAttributeValues: { ':partition': { S: partition }, ':from': { S: from }, ':to': { S: to } },
      ConsistentRead: true,
      ...options,
    });
    return this.calls.run(name, (abortSignal) => this.client.send(query, { abortSignal }));
  }
}

/** A condition failed, or another transaction holds one of the items. Both need a new read. */
function isRefused(error: unknown): boolean {
  if (error instanceof ConditionalCheckFailedException) return true;
  if (!(error instanceof TransactionCanceledException)) return false;
  const reasons = error.CancellationReasons?.map(({ Code }) => Code) ?? [];
  return reasons.some((code) => code === 'ConditionalCheckFailed' || code === 'TransactionConflict');
}
