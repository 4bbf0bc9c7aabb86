import { connect } from '../deploy/aws/connection';
import { contextWith } from '../deploy/fixtures/context';
import { stackOf } from '../deploy/stack/stack';
import { outcomeResult } from './outcome';
import { captureTerminal } from './terminal/capture-terminal';

const endpoint = 'http://127.0.0.1:4599';
const url = 'http://127.0.0.1:8080';

test.each([
  ['a rehearsal that continues because a service runs', true, url, `${endpoint}/`],
  ['a rehearsal that ends with the command, and so does its console', true, 'nothing', undefined],
  [
    'AWS',
    false,
    'nothing',
    'https://eu-west-1.console.aws.amazon.com/cloudformation/home?region=eu-west-1#/stacks/stackinfo?stackId=shop%2F1',
  ],
])('the JSON outcome contains the URL of the console: %s', (_, rehearsal, output, console) => {
  const context = { ...contextWith(connect({ region: 'eu-west-1', endpoint })), rehearsal };
  const stack = stackOf({
    StackId: 'shop/1',
    StackName: 'shop',
    StackStatus: 'CREATE_COMPLETE',
    CreationTime: undefined,
    Outputs: [{ OutputKey: 'Url', OutputValue: output }],
  });
  const shown = { terminal: captureTerminal(), format: 'json' } as const;
  const { output: text } = outcomeResult({ kind: 'deployed', stack }, context, shown);
  expect(JSON.parse(text)).toMatchObject({ kind: 'deployed', outputs: { Url: output } });
  expect(JSON.parse(text).console).toBe(console);
});
