import type { StackResourceDrift } from '@aws-sdk/client-cloudformation';
import { errorKind } from '../../aws/errors';
import { allPages, each } from '../aws/pages';
import { sentence, stopFor } from '../aws/stop-for';
import type { Context } from '../context';
import { waits } from '../polling';
import { Stop } from '../stop';
import { requireStack } from './require-stack';
import { flat, isNestedStack, liveResources } from './resources';

/** The differences from the templates. */
export interface Drift {
  readonly stackName: string;
  /** Resources that were checked. CloudFormation does not support every type. */
  readonly checked: number;
  readonly drifted: readonly DriftedResource[];
  /** Stacks that could not be checked, each with the reason. */
  readonly unknown: readonly string[];
}

export interface DriftedResource {
  readonly place: string;
  readonly type: string;
  readonly physicalId: string;
  readonly status: 'MODIFIED' | 'DELETED';
  readonly differences: readonly PropertyDrift[];
}

export interface PropertyDrift {
  readonly path: string;
  readonly kind: string;
  readonly expected: string;
  readonly actual: string;
}

/** More at once would be throttled. */
const AT_ONCE = 3;
const TIMEOUT = 15 * 60_000;

/** Drift detection does not include nested stacks, so it is started for each. */
export async function detectDrift(context: Context): Promise<Drift> {
  const { connection, target, operator } = context;
  const stack = await requireStack(context);
  operator.report({
    type: 'step',
    step: 'preflight',
    doing: `detecting drift of ${target.stackName}`,
  });
  try {
    const nested = flat(await liveResources(connection, stack.stackId)).filter(isNestedStack);
    const stacks = [
      { stackId: stack.stackId, path: [] as readonly string[] },
      ...nested.map(({ physicalId, path }) => ({ stackId: physicalId, path })),
    ];
    const found = await each(stacks, AT_ONCE, (one) => detectIn(context, one.stackId, one.path));
    const drift = {
      stackName: target.stackName,
      checked: found.reduce((sum, { checked }) => sum + checked, 0),
      drifted: found.flatMap(({ drifted }) => drifted),
      unknown: found.flatMap(({ unknown }) => unknown),
    };
    operator.report({
      type: 'step-done',
      step: 'preflight',
      done: `${drift.checked} resources checked in ${stacks.length} stacks`,
    });
    return drift;
  } catch (error) {
    throw stopFor(error, `the drift of ${target.stackName} could not be detected`);
  }
}

async function detectIn(
  context: Context,
  stackId: string,
  path: readonly string[],
): Promise<Pick<Drift, 'checked' | 'drifted' | 'unknown'>> {
  const { cloudFormation } = context.connection;
  const name = [context.target.stackName, ...path].join(' / ');
  try {
    const { StackDriftDetectionId } = await cloudFormation.detectStackDrift({ StackName: stackId });
    const problem = await detected(context, StackDriftDetectionId ?? '');
    const drifts = await allPages(
      (token) => cloudFormation.describeStackResourceDrifts({ StackName: stackId, ...token }),
      ({ StackResourceDrifts, NextToken }) => ({ items: StackResourceDrifts, next: NextToken }),
    );
    return {
      checked: drifts.filter(({ StackResourceDriftStatus: status }) => status !== 'NOT_CHECKED').length,
      drifted: drifts.flatMap((drift) => driftedResource(drift, path)),
      unknown: problem === undefined ? [] : [`${name}: ${problem}`],
    };
  } catch (error) {
    if (errorKind(error) !== 'refused' || !(error instanceof Error)) throw error;
    return { checked: 0, drifted: [], unknown: [`${name}: ${sentence(error)}`] };
  }
}

/** Returns why the detection is incomplete, if it is. */
async function detected({ connection, clock, polling }: Context, id: string): Promise<string | undefined> {
  const start = clock.now();
  const looks = waits(polling);
  for (;;) {
    const { DetectionStatus: status, DetectionStatusReason: reason } =
      await connection.cloudFormation.describeStackDriftDetectionStatus({ StackDriftDetectionId: id });
    if (status === 'DETECTION_COMPLETE') return undefined;
    if (status === 'DETECTION_FAILED') return reason ?? 'CloudFormation gives no reason';
    if (clock.now() - start > TIMEOUT)
      throw new Stop(
        'unreachable',
        `the drift detection has been running for ${TIMEOUT / 60_000} minutes`,
        'rerun the command later',
      );
    await clock.sleep(looks.next().value);
  }
}

function driftedResource(drift: StackResourceDrift, path: readonly string[]): DriftedResource[] {
  const status = drift.StackResourceDriftStatus;
  if (status !== 'MODIFIED' && status !== 'DELETED') return [];
  return [
    {
      place: [...path, drift.LogicalResourceId ?? ''].join(' / '),
      type: drift.ResourceType ?? '',
      physicalId: drift.PhysicalResourceId ?? '',
      status,
      differences: (drift.PropertyDifferences ?? []).map((difference) => ({
        path: difference.PropertyPath ?? '',
        kind: difference.DifferenceType ?? '',
        expected: difference.ExpectedValue ?? '',
        actual: difference.ActualValue ?? '',
      })),
    },
  ];
}
