import type { Document } from '../../document/document';
import { finding, type Located } from '../finding';
import { locateAll } from '../locate';
import { documentsIn } from './documents';
import { fieldsFitTheirKind } from './fields';
import { objectsAreIdentified } from './identity';
import { type ManifestRule, objectsOf } from './manifest';
import { podsCanBeOperated } from './operations';
import { podsAreRestricted } from './pod-security';
import { objectsFitTogether } from './targets';

export { isManifests } from './documents';

const rules: readonly ManifestRule[] = [
  objectsAreIdentified,
  fieldsFitTheirKind,
  objectsFitTogether,
  podsAreRestricted,
  podsCanBeOperated,
];

/** Checks the Kubernetes objects of a file. */
export function validateManifests(file: Document): Located[] {
  const documents = documentsIn(file);
  const objects = objectsOf(documents.filter(({ fatal, data }) => !fatal && data !== null));
  const found = rules.flatMap((rule) => [...rule(objects)]);
  return documents.flatMap((document) => [
    ...locateAll(
      document,
      [
        ...document.problems.map(({ code, message }) => finding(code, [], message)),
        ...found.filter((each) => each.document === document).map((each) => each.finding),
      ],
      {},
    ),
  ]);
}
