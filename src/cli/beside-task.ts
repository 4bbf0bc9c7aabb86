import type { Context } from '../deploy/context';
import { type Launch, noTask } from '../deploy/inspect/exec';
import type { Service } from '../deploy/inspect/service';
import { Stop } from '../deploy/stop';
import { bearer } from '../local';
import { type RunningPlace, TASKS_PATH } from '../rehearsal/tasks-answer';

/** A task of a rehearsal is a process on this machine: the command runs in the same folder, with the same environment. */
export async function besideTask(context: Context, service: Service, command: string): Promise<Launch> {
  const place = (await runningPlaces(context)).find((one) => one.service === service.arn);
  if (!place) throw noTask(context, service);
  const { TERM = 'dumb' } = process.env;
  return {
    program: '/bin/sh',
    args: ['-c', command],
    folder: place.folder,
    environment: { ...place.environment, TERM },
  };
}

async function runningPlaces({
  connection: { endpoint = '', secret = '' },
}: Context): Promise<RunningPlace[]> {
  try {
    const answer = await fetch(`${endpoint}${TASKS_PATH}`, { headers: bearer(secret) });
    if (answer.ok) return JSON.parse(await answer.text());
  } catch {
    // Reported below.
  }
  throw new Stop(
    'usage',
    `the endpoint ${endpoint} does not list its tasks`,
    'unset AWS_ENDPOINT_URL to use the endpoint that `make deploy` starts',
  );
}
