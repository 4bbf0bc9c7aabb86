import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { deploy } from './deploy';
import { Rehearsal } from './testing/rehearsal';

let rehearsal: Rehearsal;
beforeEach(async () => {
  rehearsal = await Rehearsal.begin();
});
afterEach(() => rehearsal.end());

test.each([
  [['--env', 'moon'], 'there is no environment "moon": choose one of local, dev'],
  [['--format', 'xml'], 'there is no format "xml": choose one of text, json, markdown, html'],
  [['--parameter', 'ImageTag'], 'a parameter is given as Name=value, not as "ImageTag"'],
])('%p is refused before anything is asked of AWS', async (args, said) => {
  await expect(rehearsal.run(deploy, args)).rejects.toThrow(said);
});

test('all that is wrong is told at once', async () => {
  const { exitCode, errors } = await rehearsal.run(deploy, [
    '--yes',
    ...['--parameter', 'ImageTag=latest'],
    ...['--parameter', 'Colour=red'],
  ]);
  expect(exitCode).toBe(6);
  expect(errors).toContain('there is no parameter Colour in out/shop.yaml: it has Key, ImageTag');
  expect(errors).toContain('ImageTag is "latest": it must be a v and a number');
  expect(await stacks()).toEqual([]);
});
async function stacks(): Promise<(string | undefined)[]> {
  const { Stacks } = await rehearsal.client().describeStacks();
  return (Stacks ?? []).map(({ StackName }) => StackName);
}
