import { existsSync, readFileSync } from 'node:fs';
import { type Data, entry, isObject } from '../document/data';
import { allowable, type ImageSource } from './images';

/** rehearsal.json is invalid. */
export class ImagesError extends Error {
  override readonly name = 'ImagesError';
}

const TEXT = (value: Data | undefined): boolean => typeof value === 'string' && value !== '';
const TEXTS = (value: Data | undefined): boolean =>
  Array.isArray(value) && value.length > 0 && value.every(TEXT);
const TABLE = (value: Data | undefined): boolean =>
  isObject(value) && Object.values(value).every((one) => typeof one === 'string');

/** A pattern would let any template that is deployed here run the image. */
const REPOSITORY = (value: Data | undefined): boolean => TEXT(value) && !String(value).includes('*');
const ALLOWED = (value: Data | undefined): boolean =>
  Array.isArray(value) && value.every((one) => allowable.some((known) => known === one));

/** The check of each field, and the description of a valid value. */
const FIELDS: Readonly<Record<keyof ImageSource, readonly [(value: Data | undefined) => boolean, string]>> = {
  repository: [REPOSITORY, 'the name of one repository, without "*"'],
  resource: [TEXT, 'the logical ID of a repository'],
  allow: [ALLOWED, `a list of ${allowable.join(', ')}`],
  files: [TEXT, 'a text'],
  command: [TEXTS, 'a list of texts'],
  build: [TEXTS, 'a list of texts'],
  environment: [TABLE, 'a table of texts'],
  portVariable: [TEXT, 'a text'],
  hostVariable: [TEXT, 'a text'],
  missingTags: [TEXTS, 'a list of texts'],
};
const NEEDED: readonly (keyof ImageSource)[] = ['files', 'command'];

/** `{"images": [...]}` of a file; without the file there are none. */
export function readImages(file: string): ImageSource[] {
  if (!existsSync(file)) return [];
  const images = entry(parsed(file), 'images');
  if (!Array.isArray(images)) throw new ImagesError(`${file}: "images" must be a list`);
  return images.map((image, index) => {
    demandImage(image, `${file}: images[${index}]`);
    return image;
  });
}

function demandImage(image: Data, place: string): asserts image is Data & ImageSource {
  if (!isObject(image)) throw new ImagesError(`${place} must be an object`);
  const missing = NEEDED.find((name) => image[name] === undefined);
  if ((image.repository === undefined) === (image.resource === undefined))
    throw new ImagesError(`${place} must have either a repository or a resource`);
  if (missing !== undefined) throw new ImagesError(`${place} has no ${missing}`);
  for (const [name, value] of Object.entries(image)) {
    const field = Object.entries(FIELDS).find(([known]) => known === name)?.[1];
    if (!field)
      throw new ImagesError(
        `${place} has the unknown field ${name}: the fields are ${Object.keys(FIELDS).join(', ')}`,
      );
    if (!field[0](value)) throw new ImagesError(`${place}.${name} must be ${field[1]}`);
  }
}

function parsed(file: string): Data {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw new ImagesError(`${file} is not JSON`);
  }
}
