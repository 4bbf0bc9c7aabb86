import { type HttpAnswer, type Request, targetOf } from '../../local';
import { answerJson, inputOf } from '../api';
import type { TableEngine } from './engine';

/** Passes calls of DynamoDB on to the engine; `undefined` for other requests. */
export async function answerTables(
  request: Request,
  opened: () => Promise<TableEngine>,
): Promise<HttpAnswer | undefined> {
  const { service, operation = '' } = targetOf(request) ?? {};
  if (service !== 'DynamoDB_20120810') return undefined;
  const engine = await opened();
  return answerJson('1.0', () => engine.call(operation, inputOf(request)));
}
