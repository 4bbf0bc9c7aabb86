import { rmSync } from 'node:fs';
import fc from 'fast-check';
import { expectRecovery, recordHistory } from './testing/crash';

test('after a crash in the middle of a write the endpoint completes the operation', async () => {
  const history = await recordHistory();
  for (const count of fc.sample(fc.nat(history.lines.length), { numRuns: 16, seed: 11 }))
    await expectRecovery(history, count);
  rmSync(history.folder, { recursive: true });
});
