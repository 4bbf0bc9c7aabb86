import { endpoint } from './endpoint';
import { growth } from './growth';
import { languageServer } from './language-server';
import { plans } from './plan';
import { print } from './table';
import { validators } from './validators';
import { wholeSystem } from './whole-system';

/** Prints figures. Nothing passes or fails, because machines differ. */
async function main(): Promise<void> {
  print('the whole system, one process per command', wholeSystem());
  print('synthetic stacks; validate without start-up time', growth());
  print('validators on the same templates', validators());
  print('the language server on 500 resources, in one process', languageServer());
  print('plans of the whole system, in one process', plans());
  print('the local endpoint, over HTTP', await endpoint());
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
