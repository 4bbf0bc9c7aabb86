import type { Data } from '../../document/data';
import type { LiveStack } from '../../plan/stack-source';
import { attributeOf } from '../resources/attributes';
import type { ResourceRecord } from '../state/records';
import { Session } from './session';
import { childOf } from './stacks';
import { sourceOf } from './surroundings';

const STACK = 'AWS::CloudFormation::Stack';

/** The current state of a stack, as plans and templates see it. */
export function liveStack(session: Session): LiveStack {
  const { stack, place } = session;
  const existing = (logicalId: string): ResourceRecord | undefined => {
    const resource = session.resource(logicalId);
    return resource && resource.physicalId !== '' && resource.status !== 'DELETE_COMPLETE'
      ? resource
      : undefined;
  };
  return {
    stackName: stack.stackName,
    stackId: stack.stackId,
    ref: (logicalId) => {
      const resource = existing(logicalId);
      return resource?.ref ?? resource?.physicalId;
    },
    physicalId: (logicalId) => existing(logicalId)?.physicalId,
    attribute: (logicalId, name) => {
      const resource = existing(logicalId);
      if (!resource) return undefined;
      if (resource.type === STACK) return outputOf(session, resource.logicalId, name);
      return attributeOf({ ...resource, stackName: stack.stackName, place }, name);
    },
    nested: (logicalId) => {
      const child = childOf(session.world.store, stack, logicalId);
      if (!child?.deployment) return undefined;
      const source = sourceOf(session.world, child.deployment, child);
      return { live: liveStack(Session.of(session.world, child)), source };
    },
  };
}

function outputOf(session: Session, logicalId: string, name: string): Data | undefined {
  const key = /^Outputs\.(.+)$/.exec(name)?.[1];
  const child = childOf(session.world.store, session.stack, logicalId);
  return child?.outputs.find((output) => output.key === key)?.value;
}
