import { deploy } from './deploy';
import { Rehearsal } from './testing/rehearsal';

let rehearsal: Rehearsal;
beforeEach(async () => {
  rehearsal = await Rehearsal.begin();
});
afterEach(() => rehearsal.end());

test('first', async () => {
  const a = await rehearsal.run(deploy, ['--yes']);
  console.log(a.exitCode, a.output.split('No data is')[1], a.errors);
  await rehearsal.faults([
    { kind: 'resource', logicalId: 'Source', step: 'UPDATE', reason: 'no such table' },
  ]);
  const c = await rehearsal.run(deploy, ['--confirm', 'shop-local', '--parameter', 'Key=name']);
  console.log(c.exitCode, c.output, c.errors);
});
