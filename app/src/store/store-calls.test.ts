import { StoreUnavailable } from './records';
import { StoreCalls } from './store-calls';

describe('calls to the store', () => {
  it('are reported with their outcome, and fail as an unavailable store', async () => {
    const reports: unknown[] = [];
    const calls = new StoreCalls((operation, outcome, seconds, problem) => {
      expect(seconds).toBeGreaterThanOrEqual(0);
      reports.push([operation, outcome, problem]);
    });
    expect(await calls.run('list', async () => 7)).toBe(7);
    const refused = Object.assign(new TypeError('what people typed'), { code: 'ECONNREFUSED' });
    await expect(calls.run('write', () => Promise.reject(refused))).rejects.toThrow(
      new StoreUnavailable('the store call write failed: TypeError ECONNREFUSED'),
    );
    expect(reports).toEqual([
      ['list', 'ok', undefined],
      ['write', 'failed', 'TypeError ECONNREFUSED'],
    ]);
  });

  it('are aborted at the deadline', async () => {
    const calls = new StoreCalls(() => {}, 1);
    const aborted = calls.run(
      'list',
      (signal) =>
        new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(new RangeError()))),
    );
    await expect(aborted).rejects.toThrow('the store call list failed: RangeError');
  });

  it('are finished before the store is closed, and refused after', async () => {
    const calls = new StoreCalls(() => {});
    const finish: (() => void)[] = [];
    const call = calls.run('list', () => new Promise<void>((resolve) => finish.push(resolve)));
    let isClosed = false;
    const closing = calls.close().then(() => {
      isClosed = true;
    });
    await expect(calls.run('list', async () => 7)).rejects.toThrow('the store is closed');
    await new Promise(setImmediate);
    expect(isClosed).toBe(false);
    finish[0]?.();
    await Promise.all([call, closing]);
  });
});
