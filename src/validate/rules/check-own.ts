import type { Data } from '../data';
import type { Path } from '../document';
import type { Finding } from '../finding';
import { check } from '../schema/check';
import type { Place } from '../schema/place';
import { sharedValidators } from '../schema/validators';
import type { Template } from '../template';
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
