import type { HttpAnswer, Request } from '../local';
import type { Services } from './ecs/services';

/** A running container: the folder and environment for a command that needs the same. */
export interface RunningPlace {
  /** The ARN of its service. */
  readonly service: string;
  readonly task: string;
  readonly container: string;
  readonly folder: string;
  readonly environment: Readonly<Record<string, string>>;
}

export const TASKS_PATH = '/_local/tasks';

/** Answers `GET /_local/tasks`, for commands in a task; `undefined` for other requests. */
export async function answerTasks(
  { method, url }: Request,
  services: () => Promise<Services>,
): Promise<HttpAnswer | undefined> {
  if (method !== 'GET' || url.pathname !== TASKS_PATH) return undefined;
  const places = (await services()).all().flatMap(([service, { running }]) =>
    running
      .filter(({ status }) => status === 'RUNNING')
      .flatMap(({ id, containers }) =>
        containers.map(
          ({ name, folder, environment }): RunningPlace => ({
            service,
            task: id,
            container: name,
            folder,
            environment,
          }),
        ),
      ),
  );
  return { status: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify(places) };
}
