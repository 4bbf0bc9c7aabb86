import { posix } from 'node:path';
import { type Data, entry, isObject } from '../document/data';
import { parseDocument } from '../document/document';
import type { StackChanges } from './change-tree';
import { plan } from './plan';
import type { AwsEnvironment, ReadNested, StackSource, Tag } from './stack-source';
import { TemplateError } from './template-error';
import { named, type Value } from './value';

/** Compiled templates, in a folder or at a git ref. */
export interface TemplateFiles {
  /** The file of the root template. A TemplateURL is a path relative to the file that contains it. */
  readonly root: string;
  /** The text of a file; `undefined` where there is none. */
  readonly text: (file: string) => string | undefined;
  readonly parameters: Readonly<Record<string, Data>>;
  readonly tags?: readonly Tag[];
}

export interface TemplatesPlan {
  readonly stackName: string;
  /** Absent for a stack creation. */
  readonly before?: TemplateFiles;
  /** Absent for a stack deletion. */
  readonly after?: TemplateFiles;
  readonly region: string;
  /** Absent where it is not known. */
  readonly account?: string | undefined;
}

/** The changes between two versions of templates, computed without an AWS account. */
export function planTemplates({ stackName, before, after, region, account }: TemplatesPlan): StackChanges {
  const parse = parser();
  return plan({
    stackName,
    ...(before && { before: openFiles(before, parse) }),
    ...(after && { after: openFiles(after, parse) }),
    environment: offline(region, account),
    nested: true,
  });
}

/** An environment without an AWS account: values that only the account knows are placeholders. */
export function offline(region: string, account = '${AWS::AccountId}'): AwsEnvironment {
  return {
    region,
    accountId: account,
    partition: 'aws',
    urlSuffix: 'amazonaws.com',
    notificationArns: [],
    exported: (name) => `\${Fn::ImportValue(${name})}`,
    stackOutput: ({ stackName, outputName }) => `\${Fn::GetStackOutput(${stackName}.${outputName})}`,
    zones: (of) => ['a', 'b', 'c'].map((zone) => `${of}${zone}`),
    ssmParameter: (name) => `\${ssm:${name}}`,
  };
}

type Parse = (file: string, text: string) => Data;

/** Parses each text once: most files are the same on both sides. */
function parser(): Parse {
  const parsed = new Map<string, Data>();
  return (file, text) => {
    const known = parsed.get(text);
    if (known !== undefined) return known;
    const document = parseDocument(file, text);
    if (document.fatal) throw new TemplateError(`cannot read ${file}: ${document.problems[0]?.message}`);
    parsed.set(text, document.data);
    return document.data;
  };
}

/** The root template, ready to be evaluated. */
export function openFiles(files: TemplateFiles, parse = parser()): StackSource {
  const root = open(files, files.root, parse);
  if (!root) throw new TemplateError(`template ${files.root} not found`);
  const { parameters, tags = [] } = files;
  return { ...root, tags, parameters: { ...standIns(root.template), ...parameters } };
}

function open(files: TemplateFiles, file: string, parse: Parse): ReturnType<ReadNested> {
  const text = files.text(file);
  if (text === undefined) return undefined;
  return {
    template: parse(file, text),
    read: (url) => open(files, posix.join(posix.dirname(file), url), parse),
  };
}

/** Placeholders for required parameters without a value. */
function standIns(template: Data): Record<string, Value> {
  const declared = entry(template, 'Parameters');
  const open = Object.entries(isObject(declared) ? declared : {}).filter(
    ([, declaration]) => entry(declaration, 'Default') === undefined,
  );
  return Object.fromEntries(open.map(([name]) => [name, named(`\${${name}}`)]));
}
