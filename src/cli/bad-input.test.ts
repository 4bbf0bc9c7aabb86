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
  [['--env', 'moon'], 'unknown environment "moon": choose one of local, dev'],
  [['--format', 'xml'], 'unknown format "xml": choose one of text, json, markdown, html'],
  [['shop-local'], "unexpected argument 'shop-local'"],
  [['--frobnicate'], "unknown option '--frobnicate'\nusage: stacks deploy"],
  [['--parameter', 'ImageTag'], 'a parameter must be Name=value, not "ImageTag"'],
])('%p is rejected before any request to AWS', async (args, message) => {
  await expect(rehearsal.run(deploy, args)).rejects.toThrow(message);
});

test('all problems are reported at once', async () => {
  const { exitCode, errors } = await rehearsal.run(deploy, [
    '--yes',
    ...['--parameter', 'ImageTag=latest'],
    ...['--parameter', 'Colour=red'],
    ...['--parameter', 'Imagetag=v2'],
  ]);
  expect(exitCode).toBe(6);
  expect(errors).toContain('out/shop.yaml has no parameter Colour: it has Key, ImageTag');
  expect(errors).toContain('out/shop.yaml has no parameter Imagetag: did you mean ImageTag?');
  expect(errors).toContain('ImageTag is "latest": it must be a v and a number');
  expect(await stacks()).toEqual([]);
});

test('an invalid parameter of a nested stack is reported before anything is created', async () => {
  const { exitCode, errors } = await rehearsal.run(deploy, ['--yes', '--parameter', 'Key=awsId']);
  expect(exitCode).toBe(6);
  expect(errors).toBe(
    '\nKey of the nested stack Store would be "awsId", from the parameter Key: it must match (?!aws)[A-Za-z]+\n',
  );
  expect(await stacks()).toEqual([]);
});

describe('with AWS', () => {
  /** The endpoint uses an access key of twelve digits as the account ID. */
  const as = (account: string, args: readonly string[] = ['--yes']): Promise<Ran> => {
    process.env.AWS_ACCESS_KEY_ID = account;
    process.env.AWS_SECRET_ACCESS_KEY = rehearsal.secret;
    return rehearsal.run(deploy, ['--env', 'dev', ...args]);
  };

  test('credentials of another account are rejected', async () => {
    await build.run([], rehearsal.project, rehearsal.terminal);
    const { exitCode, errors } = await as('999999999999');
    expect(exitCode).toBe(4);
    expect(errors).toBe(
      '\nthe credentials are for account 999999999999, but the environment dev belongs to account 111122223333\nnext: use a profile of account 111122223333: AWS_PROFILE=... make deploy ENV=dev\n',
    );
  });

  test('outdated templates are rejected', async () => {
    const { exitCode, errors } = await as('111122223333');
    expect(exitCode).toBe(1);
    expect(errors).toContain('out/shop.yaml is outdated');
    expect(errors).toContain('next: run `make build`');
  });

  test('the bucket for templates is created only after approval', async () => {
    await build.run([], rehearsal.project, rehearsal.terminal);
    const { exitCode, output } = await as('111122223333', []);
    expect(exitCode).toBe(3);
    expect(output).toContain('artifacts-shop-dev: create stack');
    expect((await as('111122223333')).exitCode).toBe(0);
  });

  test('a missing network is reported at once, without retries', async () => {
    await build.run([], rehearsal.project, rehearsal.terminal);
    process.env.AWS_ENDPOINT_URL = 'http://cloudformation.invalid';
    const { exitCode, output, errors } = await as('111122223333');
    expect(exitCode).toBe(8);
    expect(errors).toContain('AWS cannot be reached from here: getaddrinfo');
    expect(errors).toContain('next: check the network');
    expect(output).not.toContain('retrying');
  });

  test.each([
    [
      'ExpiredToken',
      'The security token included in the request is expired',
      'sign in again (`aws sso login`, or new keys), then rerun the command',
    ],
    [
      'SignatureDoesNotMatch',
      'Signature expired: 20260101T110000Z is now earlier than 20260101T115500Z (20260101T120000Z - 5 min.)',
      "correct this machine's clock, then rerun the command",
    ],
    [
      'RequestTimeTooSkewed',
      'The difference between the request time and the current time is too large',
      "correct this machine's clock, then rerun the command",
    ],
    [
      'SignatureDoesNotMatch',
      'The request signature we calculated does not match the signature you provided',
      'the secret access key does not belong to the access key ID: set both again, then rerun the command',
    ],
    [
      'InvalidClientTokenId',
      'The security token included in the request is invalid',
      'set AWS_PROFILE or the AWS_* variables, or sign in with `aws sso login`',
    ],
  ])('%s is reported with the next step: %s', async (code, message, next) => {
    await build.run([], rehearsal.project, rehearsal.terminal);
    const server = await answering(403, code, `${message}.`);
    const { exitCode, errors } = await as('111122223333');
    server.close();
    expect(errors).toMatch(/^\n(no valid AWS credentials|AWS rejects signatures of another time)/);
    expect(errors).toContain(`: ${message}\nnext: ${next}\n`);
    expect(exitCode).toBe(4);
  });
});

async function stacks(): Promise<(string | undefined)[]> {
  const { Stacks } = await rehearsal.client().describeStacks();
  return (Stacks ?? []).map(({ StackName }) => StackName);
}

/** A service that gives this answer to every request. */
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
