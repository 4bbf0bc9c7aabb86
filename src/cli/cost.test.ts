import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineStack, equals } from '../template';
import { EC2, KMS } from '../template/aws';
import { deployment } from '../template/deployment';
import { defineEnvironment } from '../template/environment';
import { defineSystem } from '../template/system';
import { build } from './build';
import { type Project, UsageError } from './command';
import { cost } from './cost';
import { plan } from './plan';
import { captureTerminal } from './terminal/capture-terminal';

const terminal = captureTerminal();
const folder = mkdtempSync(join(tmpdir(), 'cost-'));
afterAll(() => rmSync(folder, { recursive: true }));

const net = defineStack(
  'net',
  {
    Description: 'Network',
    Parameters: { Encrypted: { Type: 'String', Description: 'Whether there is a key', Default: 'false' } },
  },
  ({ parameters, add, condition }) => {
    const encrypted = condition('IsEncrypted', equals(parameters.Encrypted, 'true'));
    const address = add('Address', new EC2.EIP({ Domain: 'vpc' }));
    add('Gateway', new EC2.NatGateway({ SubnetId: 'subnet-1', AllocationId: address.get('AllocationId') }));
    add('Key', new KMS.Key({ KeyPolicy: {} }), { Condition: encrypted });
    return {};
  },
);
const dev = defineEnvironment('dev', {
  stacks: [deployment('net', net, { stackName: 'net-dev', region: 'eu-west-1', parameters: {} })],
  tags: { system: 'net', environment: 'dev', owner: 'team' },
  terminationProtection: false,
  approval: false,
});
const project: Project = {
  folder,
  modules: {
    'templates/net.ts': () => ({ net }),
    'templates/systems/net.ts': () => ({ system: defineSystem('net', [dev]) }),
  },
};
const run = (...args: string[]) => cost.run(['--env', 'dev', ...args], project, terminal);

test('without templates the next command is named', () => {
  expect(() => run()).toThrow(
    new UsageError('out/net.yaml does not exist: run `make build`, then estimate again'),
  );
});

describe('with templates', () => {
  beforeAll(async () => {
    await build.run([], project, terminal);
  });

  test('text shows what costs most first, and what is not covered', async () => {
    const { exitCode, output } = await run();
    expect(exitCode).toBe(0);
    expect(output).toBe(
      [
        'net-dev, eu-west-1: $38.69 per month',
        '      $35.04  Gateway: NAT gateway',
        '       $3.65  Address: public IPv4 address',
        '  Not covered:',
        '  - data through NAT gateways',
        '',
        'An estimate from list prices without tax, discounts and the free tier, for 730',
        'hours. --format json has the source and date of each price.',
      ].join('\n'),
    );
  });

  test('a parameter changes the estimate', async () => {
    const { output } = await run('--parameter', 'Encrypted=true');
    expect(output).toContain('net-dev, eu-west-1: $39.69 per month');
    expect(output).toContain('$1.00  Key: key');
  });

  test('JSON has the source and date of each price', async () => {
    const { stacks, ...rest } = JSON.parse((await run('--format', 'json')).output);
    expect(rest).toEqual({ version: 1, name: 'net-dev', currency: 'USD', monthly: 38.69 });
    expect(stacks[0].lines[0]).toEqual({
      resource: ['Gateway'],
      what: 'NAT gateway',
      quantity: 730,
      unit: 'hour',
      price: 0.048,
      source: expect.stringContaining('EU-NatGateway'),
      sourceDate: '2026-09-25',
      monthly: 35.04,
    });
  });

  test.each(['text', 'markdown', 'html', 'json'])('a plan shows the difference: %s', async (format) => {
    const { output } = await plan.run(['--env', 'dev', '--format', format], project, terminal);
    const words = output.replaceAll('\\', '').replace(/\s+/g, ' ');
    expect(words).toContain('Estimated cost: $38.69 per month (Gateway +$35.04, Address +$3.65).');
    expect(words).toContain('The estimate does not cover 1 item: see make cost.');
  });
});
