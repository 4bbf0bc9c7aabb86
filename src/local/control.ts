import { type Data, entry, isObject } from '../document/data';
import type { ActionContext } from './actions/action';
import { existing } from './engine/existing';
import { Session } from './engine/session';
import { FaultError, readFaults } from './faults/read-faults';
import type { HttpAnswer } from './protocol/answers';
import type { Request } from './protocol/request';

type Shared = Pick<ActionContext, 'world'>;
type Route = (request: Request, shared: Shared) => HttpAnswer;

/**
 * Requests of tests and drills for which AWS has no call.
 *
 *     PUT      /_local/faults     sets the faults, given as a JSON list, and starts a new report
 *     GET      /_local/faults     the report: {"calls":12,"faults":[{"fault":{...},"hits":["DescribeStacks"]}]}
 *     GET      /_local/resources  everything that exists, in stacks or retained by them
 *     PUT      /_local/drift      {"stack":"name or ID","logicalId":"Vpc","properties":{...}}: someone changed a resource
 *                                 behind CloudFormation's back; `null` for properties: they deleted it
 */
const routes: Readonly<Record<string, Route>> = {
  'GET /_local/faults': (_request, { world }) => json(200, world.faults.report()),
  'PUT /_local/faults': setFaults,
  'GET /_local/resources': (_request, { world }) => json(200, existing(world.store)),
  'PUT /_local/drift': setDrift,
};

export function control(request: Request, shared: Shared): HttpAnswer {
  const name = `${request.method} ${request.url.pathname}`;
  const route = Object.hasOwn(routes, name) ? routes[name] : undefined;
  if (route) return route(request, shared);
  return wrong(404, `there is no ${name}: there are ${Object.keys(routes).join(', ')}`);
}

function setFaults({ body }: Request, { world }: Shared): HttpAnswer {
  try {
    world.faults.set(readFaults(body.toString('utf8')));
    return json(200, world.faults.report());
  } catch (error) {
    if (error instanceof FaultError) return wrong(400, error.message);
    throw error;
  }
}

function setDrift({ body }: Request, { world }: Shared): HttpAnswer {
  const asked = parsed(body.toString('utf8'));
  const properties = entry(asked, 'properties');
  if (properties === undefined || (properties !== null && !isObject(properties)))
    return wrong(
      400,
      'expected {"stack":"name or ID","logicalId":"Vpc","properties":{...}}, or null as properties',
    );
  const name = entry(asked, 'stack');
  const logicalId = String(entry(asked, 'logicalId'));
  const stack = world.store
    .all('stacks')
    .find(
      ({ stackId, stackName, status }) =>
        (stackId === name || stackName === name) && status !== 'DELETE_COMPLETE',
    );
  const resource = stack && Session.of(world, stack).resource(logicalId);
  if (!resource) return wrong(404, `there is no resource ${logicalId} in a stack ${JSON.stringify(name)}`);
  world.store.write(['resources', stack.stackId, logicalId, { ...resource, actual: properties }]);
  return json(200, {});
}

function parsed(text: string): Data | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function wrong(status: number, message: string): HttpAnswer {
  return json(status, { message });
}

function json(status: number, value: unknown): HttpAnswer {
  return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) };
}
