import type { Context } from '../context';
import { contextWith } from '../fixtures/context';
import { stubbed } from '../fixtures/stub-server';
import type { DeployEvent, InterruptChoice, Operator } from '../operator';
import { SharedInterrupts } from './shared-interrupts';

let context: Context;
let close: () => void;
let reported: DeployEvent[] = [];

beforeEach(async () => {
  reported = [];
  const stub = await stubbed({});
  context = contextWith(stub.connection, reported);
  close = stub.close;
});
afterEach(() => close());

const ended = new AbortController().signal;

/** An operator that is asked and does not answer yet. */
function asked(): {
  readonly operator: Operator;
  readonly questions: string[];
  answer(choice: InterruptChoice): void;
} {
  const questions: string[] = [];
  let resolve: (choice: InterruptChoice) => void = () => undefined;
  const operator: Operator = {
    ...context.operator,
    interrupted: (choices) => {
      questions.push(choices.join());
      return new Promise((decide) => {
        resolve = decide;
      });
    },
  };
  return { operator, questions, answer: (choice) => resolve(choice) };
}

test('one operation keeps its operator', async () => {
  const shared = new SharedInterrupts(false);
  await shared.during(context, async ({ operator }) => expect(operator).toBe(context.operator));
});

test('the steps and notes of several operations name their stack, unless they already do', async () => {
  const shared = new SharedInterrupts(true);
  await shared.during(context, async ({ operator }) => {
    operator.report({ type: 'step', step: 'create', doing: 'creating' });
    operator.report({ type: 'step-done', step: 'create', done: 'created' });
    operator.report({ type: 'note', text: 'no changes' });
    operator.report({ type: 'note', text: 'shop is current' });
    operator.report({ type: 'ended', status: 'UPDATE_COMPLETE' });
  });
  expect(reported).toEqual([
    { type: 'step', step: 'create', doing: 'shop: creating' },
    { type: 'step-done', step: 'create', done: 'shop: created' },
    { type: 'note', text: 'shop: no changes' },
    { type: 'note', text: 'shop is current' },
    { type: 'ended', status: 'UPDATE_COMPLETE' },
  ]);
});

test('Ctrl-C asks once for all operations, and the last one that runs has its own choices', async () => {
  const shared = new SharedInterrupts(true);
  const { operator, questions, answer } = asked();
  await shared.during({ ...context, operator }, async (first) => {
    await shared.during({ ...context, operator }, async (second) => {
      const choices = [first, second].map((each) => each.operator.interrupted(['cancel', 'watch'], ended));
      expect(questions).toEqual(['leave,watch']);
      answer('watch');
      expect(await Promise.all(choices)).toEqual(['watch', 'watch']);
    });
    const choice = first.operator.interrupted(['cancel', 'watch'], ended);
    expect(questions).toEqual(['leave,watch', 'cancel,watch']);
    answer('cancel');
    expect(await choice).toBe('cancel');
  });
});

test('an operation that fails no longer counts', async () => {
  const shared = new SharedInterrupts(true);
  const { operator, questions } = asked();
  const failing = shared.during({ ...context, operator }, () => Promise.reject(new Error('failed')));
  await expect(failing).rejects.toThrow('failed');
  await shared.during({ ...context, operator }, async (last) => {
    void last.operator.interrupted(['cancel'], ended);
    expect(questions).toEqual(['cancel']);
  });
});
