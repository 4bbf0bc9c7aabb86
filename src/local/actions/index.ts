import type { Action } from './action';
import { deleteChangeSet, describeChangeSet, executeChangeSet, listChangeSets } from './change-sets';
import { createChangeSet } from './create-change-set';
import { describeStacks, listStacks } from './describe-stacks';
import {
  describeStackDriftDetectionStatus,
  describeStackResourceDrifts,
  detectStackDrift,
  detectStackResourceDrift,
} from './drift';
import { describeEvents, describeStackEvents } from './events';
import { listExports, listImports } from './exports';
import { getStackPolicy, setStackPolicy, updateTerminationProtection } from './policies';
import { cancelUpdateStack, continueUpdateRollback, rollbackStack } from './recovery';
import { describeStackResource, describeStackResources, listStackResources } from './resources';
import { createStack, deleteStack, updateStack } from './stacks';
import { getTemplate, getTemplateSummary, validateTemplate } from './templates';

/** The actions of CloudFormation that the endpoint has. */
export const actions: ReadonlyMap<string, Action> = new Map(
  Object.entries({
    CancelUpdateStack: cancelUpdateStack,
    ContinueUpdateRollback: continueUpdateRollback,
    CreateChangeSet: createChangeSet,
    CreateStack: createStack,
    DeleteChangeSet: deleteChangeSet,
    DeleteStack: deleteStack,
    DescribeChangeSet: describeChangeSet,
    DescribeEvents: describeEvents,
    DescribeStackDriftDetectionStatus: describeStackDriftDetectionStatus,
    DescribeStackEvents: describeStackEvents,
    DescribeStackResource: describeStackResource,
    DescribeStackResourceDrifts: describeStackResourceDrifts,
    DescribeStackResources: describeStackResources,
    DescribeStacks: describeStacks,
    DetectStackDrift: detectStackDrift,
    DetectStackResourceDrift: detectStackResourceDrift,
    ExecuteChangeSet: executeChangeSet,
    GetStackPolicy: getStackPolicy,
    GetTemplate: getTemplate,
    GetTemplateSummary: getTemplateSummary,
    ListChangeSets: listChangeSets,
    ListExports: listExports,
    ListImports: listImports,
    ListStackResources: listStackResources,
    ListStacks: listStacks,
    RollbackStack: rollbackStack,
    SetStackPolicy: setStackPolicy,
    UpdateStack: updateStack,
    UpdateTerminationProtection: updateTerminationProtection,
    ValidateTemplate: validateTemplate,
  }),
);
