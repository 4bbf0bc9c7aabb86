import { importsIn } from './imports';

const file = 'src/architecture.test.ts';
const targets = (text: string, name = file) =>
  importsIn(name, text).map(({ target, isType }) => (isType ? `type ${target}` : target));

test.each([
  ["import { comentarios } from '../templates/systems/comentarios';", 'templates/systems/comentarios.ts'],
  ["import type { Kind } from './spec/resource-spec';", 'type src/spec/resource-spec.ts'],
  ["import './template';", 'src/template/index.ts'],
  ["export * from './template';", 'src/template/index.ts'],
  ["export { sub } from './template';", 'src/template/index.ts'],
  ["const later = () => import('./template');", 'src/template/index.ts'],
  ["let loaded: typeof import('./template');", 'type src/template/index.ts'],
  ["const loaded = wrap(require('./template'));", 'src/template/index.ts'],
  ["import loaded = require('./template');", 'src/template/index.ts'],
  ["const path = require.resolve('./template');", 'src/template/index.ts'],
  ["import { join } from 'node:path';", 'node:path'],
  ["import ELK from 'elkjs/lib/elk.bundled.js';", 'elkjs'],
  ["import { S3Client } from '@aws-sdk/client-s3/dist-cjs';", '@aws-sdk/client-s3'],
])('%s', (text, target) => {
  expect(targets(text)).toEqual([target]);
});

test('comments, strings and templates are no imports', () => {
  expect(targets("// import './template';\nconst text = \"import './template'\";")).toEqual([]);
});

test('files with JSX are read', () => {
  const text = "import { render } from 'preact';\nrender(<p>{require('./view')}</p>, document.body);";
  expect(importsIn('src/console/page/main.tsx', text.replace('./view', './app'))).toEqual([
    expect.objectContaining({ target: 'preact', isPackage: true, line: 1 }),
    expect.objectContaining({ target: 'src/console/page/app.tsx', isPackage: false, line: 2 }),
  ]);
});

test('a file that does not exist is reported', () => {
  expect(() => targets("import './nowhere';")).toThrow(`${file} imports ./nowhere, which does not exist`);
});
