import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawnPictures, picturesFolder } from './drawn';

test('the drawn pictures are current; `make pictures` or UPDATE_GOLDEN=1 draws them again', async () => {
  const pictures = await drawnPictures();
  expect([...pictures.keys()]).toEqual(['system.svg', 'review.svg', 'watch.svg']);
  for (const [name, svg] of pictures) {
    const file = join(picturesFolder, name);
    if (process.env.UPDATE_GOLDEN) writeFileSync(file, svg);
    expect([name, svg]).toEqual([name, readFileSync(file, 'utf8')]);
  }
});
