// Waits for jest to end, then ends the processes that the tests started and removes their folder. Prints what was left as JSON.
const { readdirSync, readFileSync, rmSync } = require('node:fs');
const { setTimeout: delay } = require('node:timers/promises');

const GRACE_MS = 20_000;
/** Jest's own workers, and the compiler that it runs when all tests run in its main process. They end with jest. */
const JEST = /jest-worker|esbuild --service/;
const folder = process.argv[2];

// Ctrl-C in the terminal ends jest; the guard has to outlive it.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => {});
process.stdin.resume().once('end', () => void clean());

async function clean() {
  const end = Date.now() + GRACE_MS;
  let running = processesOfRun();
  while (running.length > 0 && Date.now() < end) {
    await delay(50);
    running = processesOfRun();
  }
  for (const { pid } of running) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It ended meanwhile.
    }
  }
  const left = [
    ...running.map(({ pid, command }) => `process ${pid}: ${command}`),
    ...readdirSync(folder).map((name) => `file ${name}`),
  ];
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  process.stdout.on('error', () => {});
  process.stdout.write(JSON.stringify(left));
}

/** Processes that inherited the run's TMPDIR, where the platform has /proc. */
function processesOfRun() {
  return numbersIn('/proc').flatMap((pid) => {
    const command = read(`/proc/${pid}/cmdline`).replaceAll('\0', ' ').trim();
    const ours = read(`/proc/${pid}/environ`).split('\0').includes(`TMPDIR=${folder}`);
    return ours && command !== '' && !JEST.test(command) ? [{ pid, command }] : [];
  });
}

function numbersIn(path) {
  try {
    return readdirSync(path).map(Number).filter(Number.isInteger);
  } catch {
    return [];
  }
}

function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
