import { OpenTemplate } from '../../plan/open-template';
import type { StackRecord } from '../state/records';
import { demandStored, type Given, settleParameters } from './parameters';
import { brokenRule } from './rules';
import { surroundingsOf } from './surroundings';
import type { World } from './world';

interface Asked {
  /** The template's hash. */
  readonly template: string;
  readonly given: ReadonlyMap<string, Given>;
  readonly previous: Readonly<Record<string, string>> | undefined;
}

/** The values of all parameters, checked against constraints, the parameter store and the rules of the template. */
export function acceptedParameters(
  world: World,
  home: Pick<StackRecord, 'accountId' | 'region'>,
  { template, given, previous }: Asked,
  refuse: (sentence: string) => Error,
): Record<string, string> {
  const data = world.templates.data(template);
  const surroundings = surroundingsOf(world, home, []);
  const parameters = settleParameters(data, given, previous, refuse);
  demandStored(data, parameters, surroundings.ssmParameter, refuse);
  const noStack = { stackName: '', stackId: '' };
  const broken = brokenRule(new OpenTemplate(data, { ...parameters }, noStack, surroundings));
  if (broken !== undefined) throw refuse(broken);
  return parameters;
}
