import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readImages } from './read-images';

const folder = mkdtempSync(join(tmpdir(), 'images-'));
const file = join(folder, 'rehearsal.json');
afterAll(() => rmSync(folder, { recursive: true }));

const image = { repository: 'team/shop', files: 'dist', command: ['node', 'main.js'] };

test.each([
  [{ ...image, repository: '*' }, 'repository must be the name of one repository, without "*"'],
  [{ ...image, repository: 'team/*' }, 'repository must be the name of one repository, without "*"'],
  [{ ...image, resource: 'Repository' }, 'must have either a repository or a resource'],
  [{ files: 'dist', command: ['node'] }, 'must have either a repository or a resource'],
  [{ ...image, allow: ['Everything'] }, 'allow must be a list of EntryPoint, Command, HealthCheck'],
])('%j is refused', (one, message) => {
  writeFileSync(file, JSON.stringify({ images: [one] }));
  expect(() => readImages(file)).toThrow(message);
});

test('an image is named by its repository, or by the resource that creates it', () => {
  const { repository: _, ...unnamed } = image;
  const images = [image, { ...unnamed, resource: 'Images.Repository', allow: ['HealthCheck'] }];
  writeFileSync(file, JSON.stringify({ images }));
  expect(readImages(file)).toEqual(images);
});
