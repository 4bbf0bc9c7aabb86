import { type Data, entry, isObject } from '../../src/document/data';
import type { DeployedTemplate } from './deployed-templates';
import type { Violation } from './engine';

/** A violation with its template and the deployments that have it. */
export interface Breach extends Violation {
  readonly path: string;
  readonly deployments: readonly string[];
}

export interface Exception {
  readonly path: string;
  readonly logicalId: string;
  readonly control: string;
  readonly reason: string;
}

export interface Judgement {
  /** Violations without an exception. */
  readonly breaches: readonly Breach[];
  readonly excepted: readonly (Exception & { readonly deployments: readonly string[] })[];
  /** Exceptions that are unused or have no reason. */
  readonly idle: readonly Exception[];
}

/** Matches the violations that the engine found with the exceptions in the templates. */
export function judge(
  templates: readonly DeployedTemplate[],
  violations: readonly (readonly Violation[])[],
): Judgement {
  const exceptions = new Map(
    templates.flatMap(exceptionsOf).map((exception) => [keyOf(exception), exception]),
  );
  const found = new Map<string, Breach>();
  for (const [index, { path, deployment }] of templates.entries())
    for (const violation of violations[index] ?? []) {
      const key = keyOf({ ...violation, path });
      const deployments = [...(found.get(key)?.deployments ?? []), deployment];
      found.set(key, { ...violation, path, deployments });
    }
  const isExcepted = (key: string) => (exceptions.get(key)?.reason ?? '') !== '';
  return {
    breaches: [...found].filter(([key]) => !isExcepted(key)).map(([, breach]) => breach),
    excepted: [...exceptions].flatMap(([key, exception]) => {
      const breach = found.get(key);
      return breach && isExcepted(key) ? [{ ...exception, deployments: breach.deployments }] : [];
    }),
    idle: [...exceptions]
      .filter(([key]) => !found.has(key) || !isExcepted(key))
      .map(([, exception]) => exception),
  };
}

function exceptionsOf({ path, resources }: DeployedTemplate): readonly Exception[] {
  return Object.entries(resources).flatMap(([logicalId, { Metadata }]) => {
    const guard = entry(Metadata, 'guard');
    const controls = entry(guard, 'SuppressedRules');
    if (!Array.isArray(controls)) return [];
    return controls.map((control) => ({
      path,
      logicalId,
      control: String(control),
      reason: reasonFor(guard, String(control)),
    }));
  });
}

function reasonFor(guard: Data | undefined, control: string): string {
  const reasons = entry(guard, 'Reasons');
  const reason = isObject(reasons) ? reasons[control] : undefined;
  return typeof reason === 'string' ? reason.trim() : '';
}

function keyOf({ path, logicalId, control }: Pick<Exception, 'path' | 'logicalId' | 'control'>): string {
  return `${path} ${logicalId} ${control}`;
}
