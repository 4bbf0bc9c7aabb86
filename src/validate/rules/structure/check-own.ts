import type { Data } from '../../../document/data';
import type { Path } from '../../../document/document';
import type { Template } from '../../../document/template';
import { shapeOf } from '../../analysis/shape-of';
import type { Finding } from '../../finding';
import { check } from '../../schema/check';
import type { Subschema } from '../../schema/subschema';
import { sharedValidators } from '../../schema/validators';

/** Checks part of a template against a schema of ours. */
export function checkOwn(template: Template, subschema: Subschema, data: Data, path: Path): Finding[] {
  return check(subschema, data, path, {
    validators: sharedValidators(),
    shapeOf: (call) => shapeOf(template, call),
    isFilledLater: (text) => text.includes('${') || text.includes('&{'),
    isGiven: () => false,
  });
}
