/** The messages of PostgreSQL's protocol: https://www.postgresql.org/docs/current/protocol-message-formats.html */
export interface Message {
  /** One letter. */
  readonly type: string;
  readonly body: Buffer;
}

const HEADER = 5;

export function encoded({ type, body }: Message): Buffer {
  const header = Buffer.alloc(HEADER);
  header.write(type, 'latin1');
  header.writeInt32BE(body.length + 4, 1);
  return Buffer.concat([header, body]);
}

/** The messages in an answer. */
export function messagesIn(bytes: Buffer): Message[] {
  const found: Message[] = [];
  for (let at = 0; at + HEADER <= bytes.length; ) {
    const end = at + 1 + bytes.readInt32BE(at + 1);
    found.push({ type: bytes.toString('latin1', at, at + 1), body: bytes.subarray(at + HEADER, end) });
    at = end;
  }
  return found;
}

export function text(value: string): Buffer {
  return Buffer.from(`${value}\0`);
}

export function number(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(value);
  return bytes;
}

/** The text at the start of a body, and where it ends. */
export function textAt(body: Buffer, start: number): { readonly value: string; readonly end: number } {
  const zero = body.indexOf(0, start);
  const stop = zero === -1 ? body.length : zero;
  return { value: body.toString('utf8', start, stop), end: stop + 1 };
}

export function query(sql: string): Buffer {
  return encoded({ type: 'Q', body: text(sql) });
}

export const SYNC = encoded({ type: 'S', body: Buffer.alloc(0) });

export function fatal(code: string, message: string): Buffer {
  const fields = { S: 'FATAL', V: 'FATAL', C: code, M: message };
  const body = Object.entries(fields).map(([field, value]) => text(`${field}${value}`));
  return encoded({ type: 'E', body: Buffer.concat([...body, Buffer.alloc(1)]) });
}

/** Code and message of the error in an answer. */
export function errorIn(answer: readonly Message[]): { code: string; message: string } | undefined {
  const error = answer.find(({ type }) => type === 'E');
  if (!error) return undefined;
  const fields = new Map<string, string>();
  for (let at = 0; at < error.body.length - 1; ) {
    const { value, end } = textAt(error.body, at);
    fields.set(value.slice(0, 1), value.slice(1));
    at = end;
  }
  return { code: fields.get('C') ?? '', message: fields.get('M') ?? '' };
}

export interface Column {
  readonly name: string;
  /** The object ID of its type. */
  readonly type: number;
}

/** The rows of the first result in the answer to a simple query. */
export function rowsIn(answer: readonly Message[]): { columns: Column[]; rows: (string | null)[][] } {
  const description = answer.find(({ type }) => type === 'T');
  const rows = answer.filter(({ type }) => type === 'D').map(({ body }) => valuesIn(body));
  return { columns: description ? columnsIn(description.body) : [], rows };
}

function columnsIn(body: Buffer): Column[] {
  const columns: Column[] = [];
  for (let at = 2; columns.length < body.readInt16BE(0); ) {
    const { value: name, end } = textAt(body, at);
    columns.push({ name, type: body.readInt32BE(end + 6) });
    at = end + 18;
  }
  return columns;
}

function valuesIn(body: Buffer): (string | null)[] {
  const values: (string | null)[] = [];
  for (let at = 2; values.length < body.readInt16BE(0); ) {
    const length = body.readInt32BE(at);
    const end = at + 4 + Math.max(length, 0);
    values.push(length === -1 ? null : body.toString('utf8', at + 4, end));
    at = end;
  }
  return values;
}
