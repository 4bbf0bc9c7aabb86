import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { Decoder, encode, type Message } from '../editor/message';
import { projectFolder } from '../spec/project-folder';

/** The server as an editor starts it. */
const child = spawn(process.execPath, [join(projectFolder, 'src', 'cli', 'stacks.cjs'), 'lsp', '--stdio'], {
  cwd: projectFolder,
  stdio: ['pipe', 'pipe', 'inherit'],
});
const waiting = new Map<string, (message: Message) => void>();
const decoder = new Decoder((message) => waiting.get(String(message.id ?? message.method))?.(message));
child.stdout.on('data', (chunk) => decoder.write(chunk));
afterAll(() => child.kill());

function send(message: Omit<Message, 'jsonrpc'>, answer: string): Promise<Message> {
  const answered = new Promise<Message>((resolve) => waiting.set(answer, resolve));
  child.stdin.write(encode({ jsonrpc: '2.0', ...message }));
  return answered;
}

it('speaks the protocol with an editor', async () => {
  const { result } = await send({ id: 1, method: 'initialize', params: { capabilities: {} } }, '1');
  expect(result).toMatchObject({ serverInfo: { name: 'stacks' }, capabilities: { hoverProvider: true } });
  const uri = 'file:///template.yaml';
  const text = 'Resources:\n  É: { Type: AWS::S3::Buckt }\n';
  const published = await send(
    {
      method: 'textDocument/didOpen',
      params: { textDocument: { uri, languageId: 'yaml', version: 1, text } },
    },
    'textDocument/publishDiagnostics',
  );
  expect(published.params).toMatchObject({
    uri,
    diagnostics: expect.arrayContaining([expect.objectContaining({ code: 'schema/unknown-type' })]),
  });
  const position = { line: 1, character: 20 };
  const completed = await send(
    { id: 2, method: 'textDocument/completion', params: { textDocument: { uri }, position } },
    '2',
  );
  expect(completed.result).toEqual(
    expect.arrayContaining([expect.objectContaining({ label: 'AWS::S3::Bucket' })]),
  );
  await send({ id: 3, method: 'shutdown' }, '3');
  const ended = once(child, 'exit');
  child.stdin.write(encode({ jsonrpc: '2.0', method: 'exit' }));
  expect(await ended).toEqual([0, null]);
});
