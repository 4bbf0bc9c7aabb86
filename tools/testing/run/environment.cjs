// Runs tests in the worker's own context. What a test file changes in the process is undone after it.
const { ModuleMocker } = require('jest-mock');

/** Taken before jest replaces them for a test file. */
const { console, process } = globalThis;
const { exit } = process;

module.exports = class {
  global = globalThis;
  moduleMocker = new ModuleMocker(globalThis);
  fakeTimers = null;
  fakeTimersModern = null;
  #variables = { ...process.env };
  #folder = process.cwd();
  #listeners = listenersOf(process);

  getVmContext() {
    return null;
  }

  async setup() {}

  async teardown() {
    globalThis.console = console;
    process.exit = exit;
    process.exitCode = undefined;
    process.chdir(this.#folder);
    for (const name of Object.keys(process.env)) if (!(name in this.#variables)) delete process.env[name];
    Object.assign(process.env, this.#variables);
    for (const [event, listeners] of listenersOf(process))
      for (const listener of listeners)
        if (!this.#listeners.get(event)?.includes(listener)) process.removeListener(event, listener);
  }
};

function listenersOf(emitter) {
  return new Map(emitter.eventNames().map((event) => [event, emitter.rawListeners(event)]));
}
