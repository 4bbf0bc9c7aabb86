import type { Data } from '../../document/data';
import type { Path } from '../../document/document';
import type { Template } from '../../document/template';
import type { Finding } from '../finding';
import { check } from '../schema/check';
import type { Place } from '../schema/place';
import { sharedValidators } from '../schema/validators';
import { shapeOf } from './shape-of';

/** Checks a part of a template against one of our own schemas. */
export function checkOwn(template: Template, place: Place, data: Data, path: Path): Finding[] {
  return check(place, data, path, {
    validators: sharedValidators(),
    shapeOf: (call) => shapeOf(template, call),
    isFilledLater: (text) => text.includes('${') || text.includes('&{'),
    isGiven: () => false,
  });
}
