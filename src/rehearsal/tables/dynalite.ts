import { type IncomingMessage, Server, type ServerResponse } from 'node:http';
import { PassThrough } from 'node:stream';
import { json } from 'node:stream/consumers';

type Item = Record<string, unknown>;
type Handle = (incoming: IncomingMessage, outgoing: ServerResponse) => void;

interface Write {
  TableName: string;
  Item?: Item;
  Key?: Item;
}
type Action = { Put: Write } | { Update: Write } | { Delete: Write };

interface Answer {
  status: number;
  body: {
    __type?: string;
    message?: string;
    Attributes?: Item;
    Table?: { KeySchema: { AttributeName: string }[] };
  };
}
type Call = (operation: string, input: object) => Promise<Answer>;

/**
 * dynalite with TransactWriteItems, which it lacks. A transaction runs alone. Its actions are applied one after another,
 * and undone if the condition of a later one fails.
 */
export default function dynalite(options: object): Server {
  const server: Server = require('dynalite/index.js')(options);
  const [listener] = server.listeners('request');
  if (!(server instanceof Server) || !listener) throw new RangeError('the engine answers no requests');
  const handle: Handle = (...message) => listener.call(server, ...message);
  server.removeAllListeners('request');
  server.on('request', takingTurns(handle));
  return server;
}

function takingTurns(handle: Handle): Handle {
  let lastTransaction: Promise<unknown> = Promise.resolve();
  const others = new Set<Promise<unknown>>();
  return async (incoming, outgoing) => {
    const isTransaction = String(incoming.headers['x-amz-target']).endsWith('.TransactWriteItems');
    const before = lastTransaction;
    if (isTransaction) {
      const running = Promise.all([before, ...others]).then(() => transact(handle, incoming, outgoing));
      lastTransaction = running.catch(() => outgoing.destroy());
      return;
    }
    const answered = new Promise<void>((resolve) => outgoing.once('close', () => resolve()));
    others.add(answered);
    void answered.then(() => others.delete(answered));
    await before;
    handle(incoming, outgoing);
  };
}

async function transact(handle: Handle, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const { TransactItems: actions = [] } = (await json(incoming)) as { TransactItems?: Action[] };
  const call = callerOf(handle, incoming.headers);
  const undo: (() => Promise<unknown>)[] = [];
  for (const [index, action] of actions.entries()) {
    const [kind = '', write] = Object.entries<Write>(action)[0] ?? [];
    if (!write) continue;
    const { status, body } = await call(`${kind}Item`, { ...write, ReturnValues: 'ALL_OLD' });
    if (status !== 200) {
      for (const step of undo.reverse()) await step();
      answer(outgoing, 400, refusal(body, index, actions.length));
      return;
    }
    undo.push(() => restore(call, write, body.Attributes));
  }
  answer(outgoing, 200, {});
}

async function restore(
  call: Call,
  { TableName, Item, Key }: Write,
  before: Item | undefined,
): Promise<unknown> {
  if (before) return call('PutItem', { TableName, Item: before });
  const { body } = await call('DescribeTable', { TableName });
  const names = (body.Table?.KeySchema ?? []).map(({ AttributeName }) => AttributeName);
  const key = Key ?? Object.fromEntries(names.map((name) => [name, Item?.[name]]));
  return call('DeleteItem', { TableName, Key: key });
}

function refusal({ __type = '', message }: Answer['body'], failed: number, count: number): object {
  if (!__type.endsWith('#ConditionalCheckFailedException')) return { __type, message };
  const reasons = Array.from({ length: count }, (_, index) =>
    index === failed ? { Code: 'ConditionalCheckFailed', Message: message } : { Code: 'None' },
  );
  const codes = reasons.map(({ Code }) => Code).join(', ');
  return {
    __type: 'com.amazonaws.dynamodb.v20120810#TransactionCanceledException',
    message: `Transaction cancelled, please refer cancellation reasons for specific reasons [${codes}]`,
    CancellationReasons: reasons,
  };
}

/** Calls the engine in this process, with the headers of the transaction. */
function callerOf(handle: Handle, headers: IncomingMessage['headers']): Call {
  return (operation, input) =>
    new Promise((resolve) => {
      const target = `DynamoDB_20120810.${operation}`;
      const incoming = Object.assign(new PassThrough(), {
        method: 'POST',
        url: '/',
        headers: { ...headers, 'x-amz-target': target },
      });
      const outgoing = {
        statusCode: 200,
        setHeader() {},
        end: (body: string) => resolve({ status: outgoing.statusCode, body: JSON.parse(body) }),
      };
      // The engine uses these parts of the messages only.
      Reflect.apply(handle, undefined, [incoming, outgoing]);
      incoming.end(JSON.stringify(input));
    });
}

function answer(outgoing: ServerResponse, status: number, body: object): void {
  outgoing.writeHead(status, { 'Content-Type': 'application/x-amz-json-1.0' });
  outgoing.end(JSON.stringify(body));
}
