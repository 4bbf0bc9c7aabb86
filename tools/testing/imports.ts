import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import { type ParserOptions, parse } from '@babel/parser';
import { projectFolder } from '../../src/spec/project-folder';

/** One import of any form: `import`, `export ... from`, `import()`, `typeof import()`, `require`, `require.resolve`. */
export interface Import {
  /** The importing file, from the project's root. */
  readonly file: string;
  readonly line: number;
  /** A file from the project's root, or the name of a package or of a module of Node. */
  readonly target: string;
  readonly isPackage: boolean;
  /** Whether only types are imported, so that nothing is loaded. */
  readonly isType: boolean;
}

const SOURCE = /(?<!\.d)\.(tsx?|cjs|js)$/;
const SKIPPED = /(^|\/)(node_modules|generated|golden|dist)(\/|$)/;
/** Other imports are statements of the module, so the rest of the tree need not be searched. */
const WITHIN_EXPRESSIONS = /\brequire\b|\bimport\s*\(/;
const ENDINGS = ['', '.ts', '.tsx', '.d.ts', '.cjs', '.js', '.json', '/index.ts', '/index.d.ts'];

export function importsBelow(
  folders: readonly string[],
  isLeftOut: (file: string) => boolean = () => false,
): Import[] {
  const files = folders.flatMap(sourcesBelow).filter((file) => !isLeftOut(file));
  return files.flatMap((file) => importsIn(file, read(file)));
}

/** The paths of source files, from the project's root. Generated ones are left out. */
function sourcesBelow(folder: string): string[] {
  return readdirSync(join(projectFolder, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.split(sep).join('/')}`)
    .filter((file) => SOURCE.test(file) && !SKIPPED.test(file) && isFile(file));
}

export function importsIn(file: string, text: string): Import[] {
  const found: Import[] = [];
  const { program } = parse(text, optionsFor(file));
  const see = (node: Node): void => {
    const specifier = specifierOf(node);
    if (specifier === undefined) return;
    const isPackage = !specifier.startsWith('.');
    const target = isPackage ? packageOf(specifier) : resolved(file, specifier);
    found.push({ file, line: lineOf(node), target, isPackage, isType: isTypeOnly(node) });
  };
  if (WITHIN_EXPRESSIONS.test(text)) visit(program, see);
  else program.body.map((statement): Node => ({ ...statement })).forEach(see);
  return found;
}

function optionsFor(file: string): ParserOptions {
  const plugins: ParserOptions['plugins'] = file.endsWith('.tsx')
    ? ['typescript', 'jsx']
    : file.endsWith('.ts')
      ? ['typescript']
      : [];
  return { sourceType: 'unambiguous', createImportExpressions: true, attachComment: false, plugins };
}

type Node = Readonly<Record<string, unknown>>;

function visit(value: unknown, see: (node: Node) => void): void {
  if (Array.isArray(value)) for (const item of value) visit(item, see);
  if (!isNode(value)) return;
  if (typeof value.type === 'string') see(value);
  for (const [key, child] of Object.entries(value))
    if (key !== 'loc' && !key.endsWith('omments')) visit(child, see);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function specifierOf(node: Node): string | undefined {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportAllDeclaration':
    case 'ExportNamedDeclaration':
    case 'ImportExpression':
      return stringIn(node.source);
    case 'TSImportType':
      return stringIn(node.argument);
    case 'TSExternalModuleReference':
      return stringIn(node.expression);
    case 'CallExpression':
      return isRequire(node.callee) && Array.isArray(node.arguments)
        ? stringIn(node.arguments[0])
        : undefined;
    default:
      return undefined;
  }
}

function isRequire(callee: unknown): boolean {
  if (!isNode(callee)) return false;
  if (callee.type !== 'MemberExpression') return callee.name === 'require';
  return isRequire(callee.object) && isNode(callee.property) && callee.property.name === 'resolve';
}

function stringIn(node: unknown): string | undefined {
  if (!isNode(node)) return undefined;
  return typeof node.value === 'string' ? node.value : stringIn(node.literal);
}

function isTypeOnly(node: Node): boolean {
  return node.type === 'TSImportType' || node.importKind === 'type' || node.exportKind === 'type';
}

function lineOf(node: Node): number {
  const start = isNode(node.loc) ? node.loc.start : undefined;
  return isNode(start) && typeof start.line === 'number' ? start.line : 0;
}

function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

function resolved(file: string, specifier: string): string {
  const path = posix.join(posix.dirname(file), specifier);
  const found = ENDINGS.map((ending) => path + ending).find(isFile);
  if (found === undefined) throw new Error(`${file} imports ${specifier}, which does not exist`);
  return found;
}

function isFile(path: string): boolean {
  const absolute = join(projectFolder, path);
  return existsSync(absolute) && statSync(absolute).isFile();
}

function read(file: string): string {
  return readFileSync(join(projectFolder, file), 'utf8');
}
