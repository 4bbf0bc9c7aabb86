import { compileManifests } from '../../src/compile/emit-manifests';
import { parseDocument } from '../../src/document/document';
import { OUTPUT_REFERENCE } from '../../src/spec/manifest-values';
import { validateDocument } from '../../src/validate/validate';
import { deployed } from '../../tools/testing/compiled';
import { eks } from '../eks';
import { clusterManifests, manifests } from '../eks-manifests';

const sets = compileManifests(
  [clusterManifests, manifests].map((each) => ({ file: 'test.ts', manifests: each })),
);

test.each(sets.map(({ path, yaml }) => [path, yaml]))('%s has no findings', (path, yaml) => {
  expect(validateDocument(parseDocument(path, yaml)).findings).toEqual([]);
});

test('every output that the manifests refer to exists if there is an image', () => {
  const parameters = { Environment: 'dev', ImageTag: 'v1' };
  const outputs = Object.keys(deployed(eks, parameters).outputs);
  const referred = sets.flatMap(({ yaml }) =>
    [...yaml.replace(/^#.*\n/gm, '').matchAll(OUTPUT_REFERENCE)].map(([, name = '']) => name),
  );
  expect(outputs).toEqual(expect.arrayContaining(referred));
});

test('only objects of a namespace are in the manifests that a deployer applies', () => {
  for (const { metadata } of manifests.objects) expect(metadata.namespace).toBeDefined();
});

test('an image with a digest is named by it', () => {
  const digest = 'a'.repeat(64);
  const { Image } = deployed(eks, { Environment: 'dev', ImageTag: `sha256:${digest}` }).outputs;
  expect(Image).toBe(`\${Images.Outputs.RepositoryUri}@sha256:${digest}`);
});
