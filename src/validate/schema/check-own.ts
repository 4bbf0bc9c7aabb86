import type { Data } from '../data';
import type { Path } from '../document';
import type { Finding } from '../finding';
import type { Template } from '../template';
import { check } from './check';
import type { Place } from './place';
import { shapeOf } from './shape';
import { sharedValidators } from './validators';

/** Checks a part of a template against one of our own schemas. */
export function checkOwn(template: Template, place: Place, data: Data, path: Path): Finding[] {
  return check(place, data, path, {
    validators: sharedValidators(),
    shapeOf: (call) => shapeOf(template, call),
    isFilledLater: (text) => text.includes('${') || text.includes('&{'),
    isGiven: () => false,
  });
}
