import type { Context } from './actions/action';
import { FaultError, readFaults } from './faults/read-faults';
import type { HttpAnswer } from './protocol/answers';
import type { Request } from './protocol/request';

/**
 * What tests and drills may ask of the endpoint that AWS has no call for: `GET` and `PUT /_local/faults`, a JSON list.
 */
export function control({ method, url, body }: Request, { world }: Pick<Context, 'world'>): HttpAnswer {
  if (url.pathname !== '/_local/faults') return json(404, { message: `there is nothing at ${url.pathname}` });
  if (method === 'GET') return json(200, world.faults.list());
  try {
    world.faults.replace(readFaults(body.toString('utf8')));
    return json(200, world.faults.list());
  } catch (error) {
    if (error instanceof FaultError) return json(400, { message: error.message });
    throw error;
  }
}

function json(status: number, value: unknown): HttpAnswer {
  return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) };
}
