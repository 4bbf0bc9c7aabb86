import { automaticTarget, strongest } from './automatic';
import type { Causation, Fate } from './causes';
import type { ResourceChange, StackChanges, TargetChange, ValueChange } from './change-tree';
import { compareResource } from './compare-resource';
import { dependencies, inOrder } from './dependencies';
import { type DeployedStack, NESTED_STACK } from './deployed-stack';
import { type DesiredStack, nestedDesiredStack } from './desired-stack';
import { differences } from './differences';
import type { ResourceLookup } from './open-template';
import { Planned } from './planned';
import { expectedReplacementOf, fateOf, onRemoval, onReplacement, replacementOf } from './replacement';
import { evaluateSection, type ResourceView, type ResourceViews } from './resource-views';
import { contextOf, warningOf } from './shown-resource';
import type { AwsEnvironment } from './stack-source';
import { tagChanges, tagTarget } from './stack-tags';
import { TemplateError } from './template-error';
import { UnchangedResources } from './unchanged-resources';
import { isUnknown, type Value } from './value';
import { evaluateOutputs, outputChanges, parameterChanges } from './value-changes';

export interface Comparison {
  readonly changes: StackChanges;
  /** The expected outputs. */
  readonly outputs: ReadonlyMap<string, Value>;
}

export interface ComparisonOptions {
  readonly environment: AwsEnvironment;
  /** Whether to compare nested stacks, as IncludeNestedStacks does. */
  readonly nested: boolean;
  /** How deep the stack is nested. */
  readonly depth: number;
}

/** Stops stacks that nest each other in a circle. Real trees are far shallower. */
const DEEPEST = 50;

/** Compares a deployed stack with a desired one. `before` is absent for a creation, `after` for a deletion. */
export function compareStacks(
  name: string,
  before: DeployedStack | undefined,
  after: DesiredStack | undefined,
  options: ComparisonOptions,
): Comparison {
  if (options.depth > DEEPEST)
    throw new TemplateError(
      `the stack ${name} nests itself: its template contains its own TemplateURL, directly or through nested stacks`,
    );
  const deeper = { ...options, depth: options.depth + 1 };
  return new StackComparison(name, before, after, deeper).run();
}

class StackComparison {
  private readonly planned: Planned;
  private readonly causation: Causation;
  private readonly retagged: readonly ValueChange[];
  /** The dependencies of each resource in the new template. */
  private readonly waits: ReadonlyMap<string, ReadonlySet<string>>;
  private readonly unchanged: UnchangedResources;
  private readonly warnings: string[] = [];

  constructor(
    private readonly name: string,
    private readonly before: DeployedStack | undefined,
    private readonly after: DesiredStack | undefined,
    private readonly options: ComparisonOptions,
  ) {
    this.planned = new Planned(before, after?.expected);
    this.causation = {
      parameterChanges: (parameter) => this.parameterChanges(parameter),
      fateOf: (logicalId) => this.planned.shown.get(logicalId) ?? 'same',
    };
    this.waits = after ? dependencies(after.expected) : new Map();
    this.unchanged = new UnchangedResources(
      before?.template,
      after ? [after.shown, after.expected] : [],
      this.waits,
      this.planned,
    );
    this.retagged = tagChanges(before?.source.tags ?? [], after?.source.tags ?? []);
  }

  run(): Comparison {
    const kept = inOrder(this.waits);
    const gone = [...(this.before?.template.resources.keys() ?? [])].filter(
      (id) => !this.after?.expected.resources.has(id),
    );
    const resources = [...kept.flatMap((id) => this.keep(id)), ...gone.flatMap((id) => this.remove(id))];
    const outputs = this.after
      ? evaluateOutputs(this.after.expected, this.planned.expectedLookup)
      : new Map();
    const changes = {
      name: this.name,
      resources: resources.sort((one, other) => (one.logicalId < other.logicalId ? -1 : 1)),
      parameters: parameterChanges(this.before?.template, this.after?.expected),
      outputs: outputChanges(this.before?.template, this.after?.expected, [
        this.before ? evaluateOutputs(this.before.template, this.before.lookup) : new Map(),
        outputs,
      ]),
      ...(this.retagged.length > 0 && { tags: this.retagged }),
      warnings: this.warnings,
    };
    return { changes: { ...changes, action: this.action(changes) }, outputs };
  }

  private action(changes: Pick<StackChanges, 'resources' | 'outputs'>): StackChanges['action'] {
    if (!this.before) return 'Create';
    if (!this.after) return 'Delete';
    return changes.resources.length > 0 || changes.outputs.length > 0 || this.retagged.length > 0
      ? 'Update'
      : 'None';
  }

  /** A resource of the new template. */
  private keep(logicalId: string): ResourceChange[] {
    const { after } = this;
    const updated = after?.expected.resources.get(logicalId);
    if (!after || !updated) return [];
    const expected = { resource: updated, template: after.expected, lookup: this.planned.expectedLookup };
    const shown = { resource: updated, template: after.shown, lookup: this.planned.shownLookup };
    const old = this.before?.template.resources.get(logicalId);
    if (old && this.retagged.length === 0 && this.unchanged.has(old, updated)) {
      this.settle(logicalId, 'same', 'same');
      return [];
    }
    const warning = warningOf(shown);
    if (warning !== undefined) this.warnings.push(warning);
    if (!this.before || !old) return [this.add(shown, expected)];
    if (old.type !== updated.type) throw retyped(logicalId);
    const before = { resource: old, template: this.before.template, lookup: this.before.lookup };
    return this.modify({ before, after: shown, expected });
  }

  private add(shown: ResourceView, expected: ResourceView): ResourceChange {
    const { logicalId, type } = shown.resource;
    this.settle(logicalId, 'added', 'added');
    const doubtful = isUnknown(this.after?.expected.presence(logicalId));
    const nested = this.lookInside(undefined, shown, expected);
    return {
      logicalId,
      type,
      action: doubtful ? 'Dynamic' : 'Add',
      certainty: doubtful ? 'possible' : 'certain',
      scope: [],
      targets: [],
      after: contextOf(shown),
      ...(nested && { nested }),
    };
  }

  private modify(views: ResourceViews): ResourceChange[] {
    const { logicalId, type } = views.after.resource;
    const child = this.childOf(logicalId);
    const nested = child && this.lookInside(child, views.after, views.expected);
    const direct = compareResource(views, this.causation);
    const automatic = type === NESTED_STACK && direct.length === 0 ? automaticTarget(nested) : undefined;
    const targets = [...direct, ...(automatic ? [automatic] : []), ...this.tags(type, direct)];
    const real = targets.filter(({ certainty }) => certainty !== 'phantom');
    const replacement = replacementOf(targets);
    const expectedReplacement = expectedReplacementOf(real);
    this.settle(logicalId, fateOf(targets, replacement), fateOf(real, expectedReplacement));
    if (targets.length === 0) return [];
    return [
      {
        logicalId,
        type,
        ...this.physicalId(logicalId),
        action: 'Modify',
        replacement,
        ...(replacement !== expectedReplacement && { expectedReplacement }),
        ...(replacement === 'True' && { policyAction: onReplacement(views.after) }),
        certainty: strongest([...targets, ...(nested?.resources ?? [])]),
        scope: [...new Set(targets.map((target) => target.attribute))],
        targets,
        before: contextOf(views.before),
        after: contextOf(views.after),
        ...(nested && { nested }),
      },
    ];
  }

  private remove(logicalId: string): ResourceChange[] {
    const resource = this.before?.template.resources.get(logicalId);
    if (!this.before || !resource) return [];
    const { options } = this;
    const child = this.childOf(logicalId);
    const view = { resource, template: this.before.template, lookup: this.before.lookup };
    return [
      {
        logicalId,
        type: resource.type,
        ...this.physicalId(logicalId),
        action: 'Remove',
        policyAction: onRemoval(view),
        certainty: 'certain',
        scope: [],
        targets: [],
        before: contextOf({ ...view, lookup: notLookedUp }),
        ...(child && { nested: compareStacks(logicalId, child, undefined, options).changes }),
      },
    ];
  }

  private childOf(logicalId: string): DeployedStack | undefined {
    return this.options.nested ? this.before?.nested(logicalId) : undefined;
  }

  /** Compares the nested stack of a resource and remembers its expected outputs. */
  private lookInside(
    child: DeployedStack | undefined,
    shown: ResourceView,
    expected: ResourceView,
  ): StackChanges | undefined {
    const { logicalId, type } = shown.resource;
    if (type !== NESTED_STACK || !this.options.nested || !this.after) return undefined;
    const desired = nestedDesiredStack(
      evaluateSection(shown, 'Properties'),
      evaluateSection(expected, 'Properties'),
      this.after.source,
      child?.identity,
      this.options.environment,
    );
    if (!desired) return undefined;
    const comparison = compareStacks(logicalId, child, desired, this.options);
    this.planned.outputs.set(logicalId, comparison.outputs);
    return comparison.changes;
  }

  private tags(type: string, direct: readonly TargetChange[]): TargetChange[] {
    const target =
      this.retagged.length > 0 && !direct.some(({ attribute }) => attribute === 'Tags') && tagTarget(type);
    return target ? [target] : [];
  }

  private settle(logicalId: string, shown: Fate, expected: Fate): void {
    this.planned.shown.set(logicalId, shown);
    this.planned.expected.set(logicalId, expected);
  }

  private parameterChanges(name: string): boolean | undefined {
    const value = this.after?.shown.parameters.get(name);
    if (value === undefined) return undefined;
    return differences(this.before?.template.parameters.get(name), value).length > 0;
  }

  private physicalId(logicalId: string): { physicalId?: string } {
    const physicalId = this.before?.live?.physicalId(logicalId);
    return physicalId === undefined ? {} : { physicalId };
  }
}

/** AWS shows a removed resource without resolving its references. */
const notLookedUp: ResourceLookup = { ref: () => undefined, attribute: () => undefined };

function retyped(logicalId: string): TemplateError {
  return new TemplateError(
    `Update of resource type is not permitted. The new template modifies resource type of the following resources: [${logicalId}]`,
  );
}
