import { rmSync } from 'node:fs';
import { expectRecovery, recordHistory } from './testing/crash';

test('after a crash in the middle of any write the endpoint completes the operation', async () => {
  const history = await recordHistory();
  for (let count = 0; count <= history.lines.length; count += 1) await expectRecovery(history, count);
  rmSync(history.folder, { recursive: true });
});
