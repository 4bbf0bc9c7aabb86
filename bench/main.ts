import { endpoint } from './endpoint';
import { growth } from './growth';
import { plans } from './plan';
import { print } from './table';
import { wholeSystem } from './whole-system';

/** Figures, not verdicts: these machines are noisy, so nothing here passes or fails. */
async function main(): Promise<void> {
  print('the whole system, each command as a process of its own', wholeSystem());
  print('synthetic stacks, validate beyond what one resource takes', growth());
  print('the whole system planned, in one process', plans());
  print('the local endpoint, over HTTP', await endpoint());
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
