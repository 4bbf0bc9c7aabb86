import { randomUUID } from 'node:crypto';
import { type Data, entry } from '../../document/data';
import type { ResourceChange, StackChanges } from '../../plan/change-tree';
import { callerIn } from '../protocol/caller';
import type { ChangeSetRecord, StackDeployment, StackRecord } from '../state/records';
import { regionKey } from '../state/region-key';
import type { Change } from '../state/store';
import { TemplateUrlError } from '../storage/template-url';
import { ownTags } from './nested-deployment';
import { nestedName, newStack } from './new-stack';
import { declarationsIn } from './parameters';
import { planned } from './planned';
import { childOf } from './stacks';
import type { World } from './world';

const NO_CHANGES =
  "The submitted information didn't contain changes. Submit different information to create a change set.";

/** The input of a change set: from the request, or derived for a nested stack. */
export type ChangeSetDraft = Pick<
  ChangeSetRecord,
  'name' | 'type' | 'deployment' | 'rollbackConfiguration' | 'includeNestedStacks'
> &
  Partial<
    Pick<
      ChangeSetRecord,
      'token' | 'description' | 'onStackFailure' | 'importExistingResources' | 'parentId' | 'rootId'
    >
  >;

/**
 * Creates a change set and those of its nested stacks in one write.
 * @param along further changes of the same write
 */
export function makeChangeSet(
  world: World,
  stack: StackRecord,
  draft: ChangeSetDraft,
  along: readonly Change[],
): ChangeSetRecord {
  const maker = new Maker(world, draft);
  let record: ChangeSetRecord;
  try {
    record = maker.make(stack, draft, planned(world, stack, draft.deployment, draft.includeNestedStacks));
  } catch (error) {
    if (!(error instanceof TemplateUrlError)) throw error;
    record = maker.failed(stack, draft, error.message);
  }
  world.store.write(...along, ...maker.changes);
  return record;
}

class Maker {
  readonly changes: Change[] = [];

  constructor(
    private readonly world: World,
    private readonly root: ChangeSetDraft,
  ) {}

  make(stack: StackRecord, draft: ChangeSetDraft, changes: StackChanges): ChangeSetRecord {
    if (changes.action === 'None' && draft.parentId === undefined)
      return this.failed(stack, draft, NO_CHANGES);
    const changeSetId = newId(stack, draft.name);
    const rootId = draft.rootId ?? changeSetId;
    const nested = Object.fromEntries(
      changes.resources.flatMap((change) => {
        const made = draft.includeNestedStacks && this.inside(stack, draft, change, changeSetId, rootId);
        return made ? [[change.logicalId, { changeSetId: made.changeSetId, stackId: made.stackId }]] : [];
      }),
    );
    return this.keep(stack, {
      ...draft,
      changeSetId,
      stackId: stack.stackId,
      created: this.world.clock(),
      status: 'CREATE_COMPLETE',
      executionStatus: draft.parentId === undefined ? 'AVAILABLE' : 'UNAVAILABLE',
      nested,
      changes,
      ...(changes.warnings.length > 0 && { statusReason: changes.warnings.join(' ') }),
      ...(draft.includeNestedStacks && Object.keys(nested).length > 0 && { rootId }),
    });
  }

  failed(stack: StackRecord, draft: ChangeSetDraft, statusReason: string): ChangeSetRecord {
    return this.keep(stack, {
      ...draft,
      changeSetId: newId(stack, draft.name),
      stackId: stack.stackId,
      created: this.world.clock(),
      status: 'FAILED',
      statusReason,
      executionStatus: 'UNAVAILABLE',
      nested: {},
      changes: {
        name: stack.stackName,
        action: 'None',
        resources: [],
        parameters: [],
        outputs: [],
        warnings: [],
      },
    });
  }

  private keep(stack: StackRecord, record: ChangeSetRecord): ChangeSetRecord {
    this.changes.push(['changeSets', stack.stackId, record.changeSetId, record]);
    return record;
  }

  private inside(
    parent: StackRecord,
    draft: ChangeSetDraft,
    change: ResourceChange,
    parentId: string,
    rootId: string,
  ): ChangeSetRecord | undefined {
    const { nested } = change;
    if (!nested) return undefined;
    const child =
      change.action === 'Add'
        ? this.newChild(parent, change.logicalId)
        : childOf(this.world.store, parent, change.logicalId);
    const deployment = this.deploymentOf(child ?? parent, draft, change);
    if (!child || !deployment) return undefined;
    const {
      token: _token,
      description: _description,
      onStackFailure: _onStackFailure,
      ...shared
    } = this.root;
    const name = `${draft.name.slice(0, 60)}-${nested.name.slice(0, 50)}-${randomUUID().slice(0, 8)}`;
    const type = change.action === 'Add' ? 'CREATE' : 'UPDATE';
    return this.make(child, { ...shared, name, type, deployment, parentId, rootId }, nested);
  }

  private newChild(parent: StackRecord, logicalId: string): StackRecord {
    const stack = newStack({
      stackName: nestedName(parent.stackName, logicalId),
      accountId: parent.accountId,
      region: parent.region,
      created: this.world.clock(),
      status: 'REVIEW_IN_PROGRESS',
      parent: { stackId: parent.stackId, rootId: parent.parent?.rootId ?? parent.stackId, logicalId },
    });
    this.changes.push(['stacks', regionKey(stack), stack.stackId, stack]);
    return stack;
  }

  /** As far as it is known before the parent runs. The execution of the parent completes it. */
  private deploymentOf(
    home: StackRecord,
    draft: ChangeSetDraft,
    change: ResourceChange,
  ): StackDeployment | undefined {
    const properties = entry(change.after ?? change.before, 'Properties');
    const url = entry(properties, 'TemplateURL');
    if (typeof url !== 'string') return undefined;
    const template = this.world.templates.keep(this.world.objects.fetchTemplate(url, home.region));
    const given = entry(properties, 'Parameters');
    return {
      ...draft.deployment,
      template,
      parameters: Object.fromEntries(
        declarationsIn(this.world.templates.data(template)).map(({ name, fields }) => [
          name,
          asText(entry(given, name) ?? fields.Default ?? ''),
        ]),
      ),
      tags: [...draft.deployment.tags, ...ownTags(entry(properties, 'Tags'))],
    };
  }
}

function asText(value: Data): string {
  return typeof value === 'string'
    ? value
    : Array.isArray(value)
      ? value.map(asText).join(',')
      : JSON.stringify(value);
}

function newId(stack: StackRecord, name: string): string {
  const { partition } = callerIn(stack.accountId, stack.region);
  return `arn:${partition}:cloudformation:${stack.region}:${stack.accountId}:changeSet/${name}/${randomUUID()}`;
}
