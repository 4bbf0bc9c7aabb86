import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { build } from './build';
import { deploy } from './deploy';
import { type Ran, Rehearsal } from './testing/rehearsal';

let rehearsal: Rehearsal;
const environment = { ...process.env };
beforeEach(async () => {
  rehearsal = await Rehearsal.begin();
});
afterEach(async () => {
  await rehearsal.end();
  process.env = { ...environment };
});

test.each([
  [['--env', 'moon'], 'there is no environment "moon": choose one of local, dev'],
  [['--format', 'xml'], 'there is no format "xml": choose one of text, json, markdown, html'],
  [['shop-local'], "unexpected argument 'shop-local'"],
  [['--frobnicate'], "unknown option '--frobnicate'\nusage: stacks deploy"],
  [['--parameter', 'ImageTag'], 'a parameter is given as Name=value, not as "ImageTag"'],
])('%p is refused before anything is asked of AWS', async (args, said) => {
  await expect(rehearsal.run(deploy, args)).rejects.toThrow(said);
});

test('all that is wrong is told at once', async () => {
  const { exitCode, errors } = await rehearsal.run(deploy, [
    '--yes',
    ...['--parameter', 'ImageTag=latest'],
    ...['--parameter', 'Colour=red'],
  ]);
  expect(exitCode).toBe(6);
  expect(errors).toContain('there is no parameter Colour in out/shop.yaml: it has Key, ImageTag');
  expect(errors).toContain('ImageTag is "latest": it must be a v and a number');
  expect(await stacks()).toEqual([]);
});

test('what a nested stack would refuse is told before anything is made', async () => {
  const { exitCode, errors } = await rehearsal.run(deploy, ['--yes', '--parameter', 'Key=awsId']);
  expect(exitCode).toBe(6);
  expect(errors).toBe(
    '\nKey of the nested stack Store would be "awsId", from the parameter Key: it must match (?!aws)[A-Za-z]+\n',
  );
  expect(await stacks()).toEqual([]);
});

describe('on the way to AWS', () => {
  /** The endpoint takes an access key of twelve digits for the account of that number. */
  const as = (account: string, args: readonly string[] = ['--yes']): Promise<Ran> => {
    process.env.AWS_ACCESS_KEY_ID = account;
    process.env.AWS_SECRET_ACCESS_KEY = rehearsal.secret;
    return rehearsal.run(deploy, ['--env', 'dev', ...args]);
  };

  test('the credentials of another account are refused', async () => {
    await build.run([], rehearsal.project, rehearsal.terminal);
    const { exitCode, errors } = await as('999999999999');
    expect(exitCode).toBe(4);
    expect(errors).toBe(
      '\nthese are the credentials of account 999999999999, and the environment dev belongs to 111122223333\nnext: take a profile of account 111122223333: AWS_PROFILE=... make deploy ENV=dev\n',
    );
  });

  test('templates that nobody has built are refused', async () => {
    const { exitCode, errors } = await as('111122223333');
    expect(exitCode).toBe(1);
    expect(errors).toContain('out/shop.yaml is not what the sources compile to');
    expect(errors).toContain('next: run `make build`');
  });

  test('the bucket for templates is made only after it was asked for', async () => {
    await build.run([], rehearsal.project, rehearsal.terminal);
    const { exitCode, output } = await as('111122223333', []);
    expect(exitCode).toBe(3);
    expect(output).toContain('shop-artifacts: create stack');
    expect((await as('111122223333')).exitCode).toBe(0);
  });

  test('without a network it is told at once, and not tried again and again', async () => {
    await build.run([], rehearsal.project, rehearsal.terminal);
    process.env.AWS_ENDPOINT_URL = 'http://cloudformation.invalid';
    const { exitCode, output, errors } = await as('111122223333');
    expect(exitCode).toBe(8);
    expect(errors).toContain('there is no way to AWS from here: getaddrinfo');
    expect(errors).toContain('next: look at the network');
    expect(output).not.toContain('trying again');
  });

  test.each([
    [
      'ExpiredToken',
      'The security token included in the request is expired',
      'sign in again (`aws sso login`, or fresh keys), then repeat the command',
    ],
    [
      'SignatureDoesNotMatch',
      'Signature expired: 20260101T110000Z is now earlier than 20260101T115500Z (20260101T120000Z - 5 min.)',
      "set this machine's clock, then repeat the command",
    ],
    [
      'RequestTimeTooSkewed',
      'The difference between the request time and the current time is too large',
      "set this machine's clock, then repeat the command",
    ],
    [
      'SignatureDoesNotMatch',
      'The request signature we calculated does not match the signature you provided',
      'the secret access key is not that of the access key: set both again, then repeat the command',
    ],
    [
      'InvalidClientTokenId',
      'The security token included in the request is invalid',
      'set AWS_PROFILE or the AWS_* variables, or sign in with `aws sso login`',
    ],
  ])('%s is told with its way out: %s', async (code, said, next) => {
    await build.run([], rehearsal.project, rehearsal.terminal);
    const server = await answering(403, code, `${said}.`);
    const { exitCode, errors } = await as('111122223333');
    server.close();
    expect(errors).toMatch(/^\n(there are no credentials that AWS takes|AWS takes nothing that was signed)/);
    expect(errors).toContain(`: ${said}\nnext: ${next}\n`);
    expect(exitCode).toBe(4);
  });
});

async function stacks(): Promise<(string | undefined)[]> {
  const { Stacks } = await rehearsal.client().describeStacks();
  return (Stacks ?? []).map(({ StackName }) => StackName);
}

/** A service that gives this answer, whatever it is asked. */
async function answering(status: number, code: string, message: string): Promise<Server> {
  const server = createServer((_request, response) => {
    response.writeHead(status, { 'content-type': 'text/xml' });
    response.end(
      `<ErrorResponse><Error><Code>${code}</Code><Message>${message}</Message></Error></ErrorResponse>`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  process.env.AWS_ENDPOINT_URL = `http://127.0.0.1:${port}`;
  return server;
}
