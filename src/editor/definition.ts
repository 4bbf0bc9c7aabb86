import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Path } from '../document/document';
import { nestedStacks } from '../validate/rules/wiring/nested-stacks';
import type { OpenDocument } from './open-document';
import type { Location, Position } from './protocol';
import { referenceAt } from './reference-at';

/** Opens a template that another names; `undefined` if there is none. */
export type OpenFile = (uri: string) => OpenDocument | undefined;

/** Where the name at a position is declared, also in the template of a nested stack. */
export function definitionAt(
  open: OpenDocument,
  position: Position,
  openFile: OpenFile,
): Location | undefined {
  const offset = open.offset(position);
  const { path, isKey } = open.at(offset);
  const child = childAt(open, path, isKey, openFile);
  if (child) return child;
  const reference = referenceAt(open, path, offset);
  if (!reference) return undefined;
  const { name, attribute, names } = reference;
  if (names === 'condition') return declared(open, ['Conditions', name]);
  const output = /^Outputs\.(.+)$/.exec(attribute ?? '')?.[1];
  const nested = output === undefined ? undefined : nestedTemplate(open, name, openFile);
  return (
    (nested && declared(nested, ['Outputs', output ?? ''])) ??
    declared(open, ['Resources', name]) ??
    (names === 'value' ? declared(open, ['Parameters', name]) : undefined)
  );
}

/** The template that `TemplateURL` names, or the parameter of it that a key of `Parameters` sets. */
function childAt(open: OpenDocument, path: Path, isKey: boolean, openFile: OpenFile): Location | undefined {
  const [section, logicalId, attribute, property, parameter] = path;
  if (
    section !== 'Resources' ||
    attribute !== 'Properties' ||
    !nestedStacks(open.template).has(String(logicalId))
  )
    return undefined;
  const isLocation = property === 'TemplateURL' || property === 'Location';
  const isParameter = property === 'Parameters' && path.length === 5 && isKey;
  if (!isLocation && !isParameter) return undefined;
  const child = nestedTemplate(open, String(logicalId), openFile);
  return child && declared(child, isLocation ? [] : ['Parameters', String(parameter)]);
}

export function nestedTemplate(
  open: OpenDocument,
  logicalId: string,
  openFile: OpenFile,
): OpenDocument | undefined {
  const url = nestedStacks(open.template).get(logicalId)?.url;
  return url === undefined ? undefined : openFile(pathToFileURL(resolve(dirname(open.file), url)).href);
}

function declared(open: OpenDocument, path: Path): Location | undefined {
  const start = { line: 0, character: 0 };
  if (path.length === 0) return { uri: open.uri, range: { start, end: start } };
  const [section, name] = path;
  const sections = {
    Conditions: open.template.conditions,
    Outputs: open.template.outputs,
    Parameters: open.template.parameters,
    Resources: open.template.resources,
  };
  const known = Object.entries(sections).find(([each]) => each === section)?.[1];
  return known?.has(String(name)) ? { uri: open.uri, range: open.rangeOf(path, 'key') } : undefined;
}
