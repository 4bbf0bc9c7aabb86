import { setTimeout as pause } from 'node:timers/promises';
import type { DynamoDBClient, WriteRequest } from '@aws-sdk/client-dynamodb';
import {
  BatchWriteItemCommand,
  ConditionalCheckFailedException,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
} from '@aws-sdk/client-dynamodb';
import type { Claim, Comment, CommentPage, CommentStore, PageRequest } from '../comments/comment';
import { StoreUnavailable } from '../comments/comment';
import { afterEveryCommentId } from '../comments/comment-id';
import type { Item } from './items';
import { claimItem, claimOf, commentItem, commentOf, keyOfClaim, text } from './items';
import type { StoreCalls } from './store-calls';

/** DynamoDB may store a part of a batch and return the rest, which is sent again with exponential backoff. */
const batchTries = 6;
const firstPauseMs = 25;

/**
 * The comments in a DynamoDB table. Reads are strongly consistent: a task must see at once what it stored.
 */
export class CommentTable implements CommentStore {
  constructor(
    private readonly client: DynamoDBClient,
    private readonly tableName: string,
    private readonly calls: StoreCalls,
  ) {}

  /** Reads one more than the page contains, to know whether there is a next page. */
  async page({ contentId, limit, after, order }: PageRequest): Promise<CommentPage> {
    const { items, cutShort } = await this.query('list', contentId, {
      Limit: limit + 1,
      ScanIndexForward: order === 'oldest',
      ...(after === undefined
        ? {}
        : { ExclusiveStartKey: { content_id: { S: contentId }, comment_id: { S: after } } }),
    });
    const comments = items.slice(0, limit).map(commentOf);
    // Ended by the limit, or by DynamoDB at 1 MB.
    return { comments, next: cutShort ? comments.at(-1)?.id : undefined };
  }

  async latestId(contentId: string): Promise<string | undefined> {
    const { items } = await this.query('latest', contentId, {
      Limit: 1,
      ScanIndexForward: false,
      ProjectionExpression: 'comment_id',
    });
    return items[0] && text(items[0], 'comment_id');
  }

  async putAll(comments: readonly Comment[]): Promise<void> {
    // A batch must not contain an item twice, and two requests with the same idempotency key are one item.
    const items = new Map(
      comments.map((comment) => [`${comment.id} ${comment.contentId}`, commentItem(comment)]),
    );
    let left: WriteRequest[] = [...items.values()].map((Item) => ({ PutRequest: { Item } }));
    for (let attempt = 0; attempt < batchTries; attempt += 1) {
      if (attempt > 0) await pause(firstPauseMs * 2 ** attempt * (0.5 + Math.random()));
      left = await this.writeBatch(left);
      if (left.length === 0) return;
    }
    throw new StoreUnavailable(`the table stored ${items.size - left.length} of ${items.size} comments`);
  }

  async claimKey(key: string, claim: Claim): Promise<Claim> {
    const put = new PutItemCommand({
      TableName: this.tableName,
      Item: claimItem(key, claim),
      ConditionExpression: 'attribute_not_exists(content_id)',
    });
    const isOurs = await this.calls.run('claim', async (abortSignal) => {
      try {
        await this.client.send(put, { abortSignal });
        return true;
      } catch (error) {
        if (error instanceof ConditionalCheckFailedException) return false;
        throw error;
      }
    });
    return isOurs ? claim : this.ownerOf(key);
  }

  async check(): Promise<void> {
    await this.query('check', 'readiness check', { Limit: 1 });
  }

  private async ownerOf(key: string): Promise<Claim> {
    const get = new GetItemCommand({ TableName: this.tableName, Key: keyOfClaim(key), ConsistentRead: true });
    const { Item } = await this.calls.run('claim-owner', (abortSignal) =>
      this.client.send(get, { abortSignal }),
    );
    if (!Item) throw new StoreUnavailable('an idempotency-key expired while it was read');
    return claimOf(Item);
  }

  private async writeBatch(requests: WriteRequest[]): Promise<WriteRequest[]> {
    const write = new BatchWriteItemCommand({ RequestItems: { [this.tableName]: requests } });
    const { UnprocessedItems } = await this.calls.run('write', (abortSignal) =>
      this.client.send(write, { abortSignal }),
    );
    return UnprocessedItems?.[this.tableName] ?? [];
  }

  private async query(
    name: string,
    contentId: string,
    options: Partial<QueryCommand['input']>,
  ): Promise<{ items: Item[]; cutShort: boolean }> {
    const query = new QueryCommand({
      TableName: this.tableName,
      KeyConditionExpression: 'content_id = :content AND comment_id < :end',
      ExpressionAttributeValues: { ':content': { S: contentId }, ':end': { S: afterEveryCommentId } },
      ConsistentRead: true,
      ...options,
    });
    const { Items, LastEvaluatedKey } = await this.calls.run(name, (abortSignal) =>
      this.client.send(query, { abortSignal }),
    );
    return { items: Items ?? [], cutShort: LastEvaluatedKey !== undefined };
  }
}
