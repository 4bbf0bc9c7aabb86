import { at, type Data } from '../../document/data';
import type { Path } from '../../document/document';
import { itemsOf, type ManifestObject } from './manifest';

/** The specification of pods in an object. */
export interface PodSpec {
  readonly object: ManifestObject;
  readonly path: Path;
  readonly data: Data;
  readonly labels: Data | undefined;
  readonly containers: readonly Container[];
}

export interface Container {
  readonly path: Path;
  readonly data: Data;
  readonly name: string;
  /** Whether it starts and ends before the others. */
  readonly isInit: boolean;
}

const TEMPLATES: Readonly<Record<string, readonly string[]>> = {
  Pod: [],
  CronJob: ['spec', 'jobTemplate', 'spec', 'template'],
  DaemonSet: ['spec', 'template'],
  Deployment: ['spec', 'template'],
  Job: ['spec', 'template'],
  ReplicaSet: ['spec', 'template'],
  StatefulSet: ['spec', 'template'],
};

export function podsOf(objects: readonly ManifestObject[]): PodSpec[] {
  return objects.flatMap((object) => {
    const steps = TEMPLATES[object.kind];
    if (!object.known || !steps) return [];
    const data = at(object.data, ...steps, 'spec');
    if (data === undefined) return [];
    const path = [...object.path, ...steps, 'spec'];
    const containers = (['initContainers', 'containers', 'ephemeralContainers'] as const).flatMap((list) =>
      itemsOf(at(data, list)).map((each, index) => ({
        path: [...path, list, index],
        data: each,
        name: String(at(each, 'name') ?? index),
        isInit: list === 'initContainers',
      })),
    );
    return [{ object, path, data, labels: at(object.data, ...steps, 'metadata', 'labels'), containers }];
  });
}
