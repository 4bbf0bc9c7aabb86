import { entry, isObject } from '../../../document/data';
import { resourceSpec } from '../../../spec/resource-spec';
import { shapeOf } from '../../analysis/shape-of';
import { finding } from '../../finding';
import type { Rule } from '../../rule';
import { check } from '../../schema/check';
import { rootSchema } from '../../schema/subschema';
import { sharedValidators } from '../../schema/validators';
import { didYouMean } from '../../suggest';

/** Resource types with `Globals`. AWS SAM developer guide, "Globals section of the AWS SAM template". */
const NAMES = [
  'Api',
  'CapacityProvider',
  'Function',
  'HttpApi',
  'LayerVersion',
  'SimpleTable',
  'StateMachine',
  'WebSocketApi',
];

/** `Globals` contain properties of AWS SAM resource types, none of them required. */
export const globalsFitTheirSchema: Rule = function* (template) {
  const globals = entry(template.document.data, 'Globals');
  if (!isObject(globals) || !template.transforms.includes('AWS::Serverless-2016-10-31')) return;
  for (const [name, properties] of Object.entries(globals)) {
    const path = ['Globals', name];
    const spec = NAMES.includes(name) ? resourceSpec(`AWS::Serverless::${name}`) : undefined;
    if (!NAMES.includes(name))
      yield finding('template/unknown-section', path, `Globals do not support ${name}`, {
        at: 'key',
        ...didYouMean(name, NAMES),
      });
    if (!spec || !isObject(properties)) continue;
    yield* check(rootSchema(spec), properties, path, {
      validators: sharedValidators(),
      shapeOf: (call) => shapeOf(template, call),
      isFilledLater: (text) => text.includes('{{resolve:'),
      isGiven: () => true,
    });
  }
};
