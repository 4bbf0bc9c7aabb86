import { isDeepStrictEqual } from 'node:util';
import { entry } from '../document/data';
import { NESTED_STACK } from './deployed';
import { differences } from './differences';
import type { OpenTemplate, TemplateResource } from './open-template';
import type { Planned } from './planned';

/** Tells resources that need no comparison: most of them, most of the time. */
export class Still {
  private readonly settled: boolean;

  /**
   * @param after the templates that the new version is evaluated by
   * @param waits what each resource of the new version waits for
   */
  constructor(
    before: OpenTemplate | undefined,
    after: readonly OpenTemplate[],
    private readonly waits: ReadonlyMap<string, ReadonlySet<string>>,
    private readonly planned: Planned,
  ) {
    this.settled = before !== undefined && after.every((one) => sameGround(before, one));
  }

  /** Whether a resource is written the same, on the same ground, and waits only for resources that stay. */
  holds(old: TemplateResource, young: TemplateResource): boolean {
    const { shown, expected } = this.planned;
    const others = [...(this.waits.get(young.logicalId) ?? [])];
    return (
      this.settled &&
      young.type !== NESTED_STACK &&
      others.every((other) => shown.get(other) === 'same' && expected.get(other) === 'same') &&
      isDeepStrictEqual(old.node, young.node)
    );
  }
}

/** Whether two versions of a stack stand on the same parameters, conditions and mappings. */
function sameGround(before: OpenTemplate, after: OpenTemplate): boolean {
  const sections = ['Conditions', 'Mappings'];
  const written = sections.every((name) =>
    isDeepStrictEqual(entry(before.data, name), entry(after.data, name)),
  );
  const [old, young] = [before, after].map(({ parameters }) => Object.fromEntries(parameters));
  return written && differences(old, young).length === 0;
}
