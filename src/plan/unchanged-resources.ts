import { isDeepStrictEqual } from 'node:util';
import { entry } from '../document/data';
import { NESTED_STACK } from './deployed-stack';
import { differences } from './differences';
import type { OpenTemplate, TemplateResource } from './open-template';
import type { Planned } from './planned';

/** Finds resources that need no comparison, which is most of them in most changes. */
export class UnchangedResources {
  private readonly comparable: boolean;

  /**
   * @param after the templates that the new version is evaluated with
   * @param waits the dependencies of each resource in the new version
   */
  constructor(
    before: OpenTemplate | undefined,
    after: readonly OpenTemplate[],
    private readonly waits: ReadonlyMap<string, ReadonlySet<string>>,
    private readonly planned: Planned,
  ) {
    this.comparable = before !== undefined && after.every((one) => sameInputs(before, one));
  }

  /** Whether a resource's text and inputs are the same, and everything that it depends on is unchanged. */
  has(old: TemplateResource, updated: TemplateResource): boolean {
    const { shown, expected } = this.planned;
    const others = [...(this.waits.get(updated.logicalId) ?? [])];
    return (
      this.comparable &&
      updated.type !== NESTED_STACK &&
      others.every((other) => shown.get(other) === 'same' && expected.get(other) === 'same') &&
      isDeepStrictEqual(old.node, updated.node)
    );
  }
}

/** Whether two versions of a stack have the same parameters, conditions and mappings. */
function sameInputs(before: OpenTemplate, after: OpenTemplate): boolean {
  const sections = ['Conditions', 'Mappings'];
  const written = sections.every((name) =>
    isDeepStrictEqual(entry(before.data, name), entry(after.data, name)),
  );
  const [old, updated] = [before, after].map(({ parameters }) => Object.fromEntries(parameters));
  return written && differences(old, updated).length === 0;
}
