import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { Contract } from '../compile/contract';
import { entry } from '../document/data';
import { readTemplate, type Template } from '../document/template';
import { validateFiles } from '../validate/validate';
import type { Entries, Entry, Nesting } from './entry';

/** Input that no catalogue can be generated from. */
export class CatalogueError extends Error {
  override readonly name = 'CatalogueError';
}

/** Reads compiled templates and contracts, as their users get them. */
export function readEntries(folder: string): Entries {
  const contracts = readContracts(join(folder, 'contracts'));
  const validation = validateFiles(contracts.map(({ template }) => join(folder, template)));
  const nameOf = new Map(contracts.map(({ template, name }) => [template as string, name]));
  const nestings = new Map<string, readonly Nesting[]>();
  const read = contracts.map((contract, index) => {
    const document = validation.documents[index];
    if (!document || document.fatal)
      throw new CatalogueError(`cannot read out/${contract.template}: run \`make build\``);
    const template = readTemplate(document);
    nestings.set(contract.name, nestingsOf(template, contract.template, nameOf));
    const findings = validation.findings.filter(({ file }) => file === document.file);
    return { contract, template, findings, size: Buffer.byteLength(document.text) };
  });
  return new Map(
    read.map(({ contract, ...rest }): [string, Entry] => [
      contract.name,
      {
        ...rest,
        name: contract.name,
        path: contract.template,
        contract,
        nests: nestings.get(contract.name) ?? [],
        nestedBy: [...nestings].flatMap(([parent, nested]) =>
          nested.some(({ name }) => name === contract.name) ? [parent] : [],
        ),
      },
    ]),
  );
}

function readContracts(folder: string): Contract[] {
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.json')) : [];
  if (files.length === 0) throw new CatalogueError('no contracts in out/contracts: run `make build`');
  return files.sort().map((file): Contract => JSON.parse(readFileSync(join(folder, file), 'utf8')));
}

function nestingsOf(template: Template, path: string, nameOf: ReadonlyMap<string, string>): Nesting[] {
  return [...template.resources.values()].flatMap(({ logicalId, type, properties }) => {
    const url = entry(properties, 'TemplateURL');
    if (type !== 'AWS::CloudFormation::Stack' || typeof url !== 'string') return [];
    const name = nameOf.get(posix.join(posix.dirname(path), url));
    return name === undefined ? [] : [{ logicalId, name }];
  });
}
