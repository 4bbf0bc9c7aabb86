import { get } from 'node:http';
import { connect } from 'node:net';
import type { Data, DataObject } from '../../../document/data';
import type { RunningContainer } from '../../ecs/container';
import { LOOPBACK } from '../../free-port';
import { numberAt, objectAt, textAt, textsAt } from '../values';

/** `undefined` if it passed, or else why it failed. */
export type ProbeResult = string | undefined;

/** Runs a probe once. All ports of a container are its one port on this machine. */
export function probeOnce(
  probe: DataObject,
  container: RunningContainer,
  port: number,
): Promise<ProbeResult> {
  const timeout = (numberAt(probe, 'timeoutSeconds') ?? 1) * 1000;
  if (probe.httpGet !== undefined) return httpProbe(objectAt(probe, 'httpGet'), port, timeout);
  if (probe.tcpSocket !== undefined) return tcpProbe(port, timeout);
  return execProbe(textsAt(probe, 'exec', 'command'), container, timeout);
}

/** The commands that probes run in a container. */
export function probeCommand(container: DataObject): readonly string[] | undefined {
  for (const name of ['startupProbe', 'readinessProbe', 'livenessProbe']) {
    const command: Data | undefined = objectAt(container, name, 'exec').command;
    if (command !== undefined) return textsAt(container, name, 'exec', 'command');
  }
  return undefined;
}

function httpProbe(action: DataObject, port: number, timeout: number): Promise<ProbeResult> {
  const path = textAt(action, 'path') || '/';
  return new Promise((resolve) => {
    const request = get(
      {
        host: LOOPBACK,
        port,
        path,
        agent: false,
        timeout,
        headers: { 'user-agent': 'kube-probe/1.36', connection: 'close' },
      },
      (answer) => {
        answer.resume();
        const { statusCode = 0 } = answer;
        const passed = statusCode >= 200 && statusCode < 400;
        resolve(passed ? undefined : `HTTP probe failed with statuscode: ${statusCode}`);
      },
    );
    const url = `Get "http://${LOOPBACK}:${port}${path}"`;
    request.once('timeout', () => {
      resolve(`${url}: context deadline exceeded (Client.Timeout exceeded while awaiting headers)`);
      request.destroy();
    });
    request.once('error', () => resolve(`${url}: dial tcp ${LOOPBACK}:${port}: connect: connection refused`));
  });
}

function tcpProbe(port: number, timeout: number): Promise<ProbeResult> {
  return new Promise((resolve) => {
    const socket = connect({ host: LOOPBACK, port, timeout });
    const end = (result: ProbeResult): void => {
      resolve(result);
      socket.destroy();
    };
    socket.once('connect', () => end(undefined));
    socket.once('timeout', () => end(`dial tcp ${LOOPBACK}:${port}: i/o timeout`));
    socket.once('error', () => end(`dial tcp ${LOOPBACK}:${port}: connect: connection refused`));
  });
}

async function execProbe(
  command: readonly string[],
  container: RunningContainer,
  timeout: number,
): Promise<ProbeResult> {
  return (await container.checkOnce(command, timeout / 1000)) ? undefined : 'command failed';
}
