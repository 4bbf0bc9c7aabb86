import type * as DynamoDb from '@aws-sdk/client-dynamodb';
import { entry } from '../../document/data';
import { parseDocument } from '../../document/document';
import type { Connection } from '../aws/connection';
import { stopFor } from '../aws/stop-for';
import type { Context } from '../context';
import { findStack } from '../stack/stack';
import { Stop } from '../stop';
import { make } from '../target';
import { type DeploymentRecord, recordOf, updateOf } from './record';

/** The output of the artifacts stack that contains the name of the table. */
const HISTORY_OUTPUT = 'HistoryTableName';
/** The index that sorts the deployments of a stack by their start. */
const BY_START = 'by-start';

/** The table of the deployments of an environment. */
export class HistoryTable {
  constructor(
    private readonly connection: Connection,
    readonly name: string,
  ) {}

  async write(record: DeploymentRecord): Promise<void> {
    const { UpdateItemCommand }: typeof DynamoDb = require('@aws-sdk/client-dynamodb');
    await this.connection.dynamoDb.send(new UpdateItemCommand({ TableName: this.name, ...updateOf(record) }));
  }

  /** Newest first. */
  async newest(stackName: string, Limit: number): Promise<DeploymentRecord[]> {
    const { QueryCommand }: typeof DynamoDb = require('@aws-sdk/client-dynamodb');
    const { Items = [] } = await this.connection.dynamoDb.send(
      new QueryCommand({
        TableName: this.name,
        IndexName: BY_START,
        KeyConditionExpression: '#stack = :stack',
        ExpressionAttributeNames: { '#stack': 'stack' },
        ExpressionAttributeValues: { ':stack': { S: stackName } },
        ScanIndexForward: false,
        ConsistentRead: true,
        Limit,
      }),
    );
    return Items.map(recordOf);
  }
}

/** The table of a stack's environment, which its artifacts stack contains. `undefined` if the project has no history. */
export async function historyTable({
  connection,
  target,
  templates,
}: Pick<Context, 'connection' | 'target' | 'templates'>): Promise<HistoryTable | undefined> {
  const { artifacts } = target;
  const text = artifacts && templates.read(artifacts.template);
  if (!artifacts || text === undefined || !declaresTable(artifacts.template, text)) return undefined;
  const stack = await findStack(connection, artifacts.stackName).catch((error: unknown) => {
    throw stopFor(error, `${artifacts.stackName} could not be read`);
  });
  const name = stack?.outputs.find((output) => output.name === HISTORY_OUTPUT)?.value;
  if (name) return new HistoryTable(connection, name);
  if (!stack)
    throw new Stop(
      'usage',
      `there is no history yet: ${artifacts.stackName}, which contains its table, is not deployed in ${target.region}`,
      `\`${make('deploy', target.request)}\` deploys it first`,
    );
  throw new Stop(
    'usage',
    `${artifacts.stackName} was deployed before it contained the table of the history`,
    `\`aws cloudformation deploy --region ${target.region} --stack-name ${artifacts.stackName} --template-file out/${artifacts.template} --capabilities CAPABILITY_IAM\` creates the table`,
  );
}

function declaresTable(path: string, text: string): boolean {
  return entry(entry(parseDocument(path, text).data, 'Outputs'), HISTORY_OUTPUT) !== undefined;
}
