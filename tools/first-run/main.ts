import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { picturesFolder } from '../pictures/drawn';
import { photographed } from '../pictures/photographed';
import { hasBrowser } from '../testing/browser';
import { Clone, STACK } from './clone';
import { CommandFailure } from './command';
import { processesIn } from './processes-in';
import { lineOf, runSteps, type Step, type TakenStep } from './run-steps';

/** Seconds for each of the two commands on two cores with a warm npm cache. */
const ENOUGH = 120;
const DEPLOY = 'make deploy YES=1';
const TEST = 'make test';
const WIDTH = 32;

/**
 * Does what a new user does in a clone of the last commit: deploys, uses the service, tests and destroys. Exit codes: 0
 * success, 1 a step failed, 130 interrupted.
 */
async function main(): Promise<number> {
  const clone = new Clone();
  let interrupted = false;
  const interrupt = (): void => {
    interrupted = true;
    void clone.abandon();
  };
  process.on('SIGINT', interrupt).on('SIGTERM', interrupt);
  const taken = await runSteps(stepsIn(clone), { begun, ended }).finally(() => clone.end());
  if (interrupted) {
    process.stderr.write('interrupted; everything is removed\n');
    return 130;
  }
  const failure = taken.at(-1)?.failure;
  if (failure !== undefined) {
    printFailure(failure);
    return 1;
  }
  process.stdout.write(`${verdict(taken)}\n`);
  return 0;
}

function stepsIn(clone: Clone): Step[] {
  const make = (words: string): Step => ({
    name: `make ${words}`.trimEnd(),
    run: async () => {
      await clone.make(...words.split(' ').filter((word) => word !== ''));
      return undefined;
    },
  });
  return [
    {
      name: 'git clone',
      run: async () => {
        await clone.fetch();
        return undefined;
      },
    },
    make(''),
    { ...make('deploy YES=1'), name: DEPLOY },
    { name: 'write and read a comment', run: async () => useService((await clone.system()).service) },
    { ...make('test'), name: TEST },
    { name: 'screenshots', run: () => takePictures(clone) },
    make(`destroy CONFIRM=${STACK}`),
    { name: 'no processes are left', run: async () => nothingLeft(clone) },
  ];
}

async function useService(service: string): Promise<string> {
  const comment = 'the first run';
  const stored = await fetch(`${service}/api/comment/new`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'alice@example.com', comment, content_id: 'first-run' }),
  });
  const listed = await (await fetch(`${service}/api/comment/list/first-run`)).text();
  if (!stored.ok || !listed.includes(comment))
    throw new Error(`${service} answered ${stored.status} to a comment, and then listed ${listed}`);
  return service;
}

async function takePictures(clone: Clone): Promise<string> {
  if (!hasBrowser) return 'skipped: install Chromium';
  const pictures = await photographed(await clone.system());
  mkdirSync(picturesFolder, { recursive: true });
  for (const [name, bytes] of pictures) writeFileSync(join(picturesFolder, name), bytes);
  return [...pictures].map(([name, { length }]) => `${name} ${Math.round(length / 1000)} kB`).join(', ');
}

async function nothingLeft(clone: Clone): Promise<undefined> {
  const left = processesIn(clone.folder);
  if (left.length > 0) throw new Error(`still running: ${left.map(({ command }) => command).join('; ')}`);
}

function begun(name: string): void {
  if (process.stderr.isTTY) process.stderr.write(`${name} ...`);
}

function ended(step: TakenStep): void {
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
  process.stdout.write(`${lineOf(step, WIDTH)}\n`);
}

function verdict(taken: readonly TakenStep[]): string {
  const seconds = (name: string): number => taken.find((step) => step.name === name)?.seconds ?? 0;
  const [deploy, test] = [seconds(DEPLOY), seconds(TEST)];
  const slow = Math.max(deploy, test) > ENOUGH;
  return `the two commands took ${(deploy + test).toFixed(0)} s together${slow ? `: one of them more than ${ENOUGH} s` : ''}`;
}

function printFailure(failure: unknown): void {
  if (failure instanceof CommandFailure) process.stderr.write(`${failure.lastLines}\n`);
  process.stderr.write(`first-run: ${failure instanceof Error ? failure.message : String(failure)}\n`);
}

void main().then((code) => {
  process.exitCode = code;
});
