import { subVariables } from '../aws/sub';
import { at, type Data } from '../document/data';
import type { Path } from '../document/document';
import type { OpenDocument } from './open-document';

export interface ReferenceAt {
  readonly name: string;
  /** `Outputs.Url` in `!GetAtt Child.Outputs.Url`. */
  readonly attribute: string | undefined;
  readonly names: 'value' | 'condition' | 'resource';
}

/** What the text at an offset refers to: a name in a function, a condition, or `DependsOn`. */
export function referenceAt(open: OpenDocument, path: Path, offset: number): ReferenceAt | undefined {
  const value = at(open.document.data, ...path);
  const call = path.findLast((step) => typeof step === 'string');
  if (typeof value !== 'string') return undefined;
  const index = path.at(-1);
  switch (call) {
    case 'Ref':
      return { name: value, attribute: undefined, names: 'value' };
    case 'Condition':
      return { name: value, attribute: undefined, names: 'condition' };
    case 'DependsOn':
      return { name: value, attribute: undefined, names: 'resource' };
    case 'Fn::If':
      return index === 0 ? { name: value, attribute: undefined, names: 'condition' } : undefined;
    case 'Fn::GetAtt':
      return getAtt(at(open.document.data, ...path.slice(0, path.lastIndexOf('Fn::GetAtt') + 1)));
    case 'Fn::Sub':
      return variableAt(open, path, value, offset);
    default:
      return undefined;
  }
}

function getAtt(argument: Data | undefined): ReferenceAt | undefined {
  const written = Array.isArray(argument) ? argument.join('.') : argument;
  if (typeof written !== 'string') return undefined;
  const [name = '', ...rest] = written.split('.');
  return { name, attribute: rest.length === 0 ? undefined : rest.join('.'), names: 'value' };
}

/** The variable around the offset. Escapes and folded lines move offsets, so the text is read from the document. */
function variableAt(open: OpenDocument, path: Path, value: string, offset: number): ReferenceAt | undefined {
  const { start, end } = open.document.locate(path);
  const written = open.text.slice(start, end);
  const at = offset - start;
  for (const [whole, name = ''] of written.matchAll(/\$\{([^}!]+)\}/g)) {
    const from = written.indexOf(whole);
    if (at < from || at > from + whole.length) continue;
    const known = subVariables(value).find(({ variable }) => variable === name);
    return known && { name: known.name, attribute: known.attribute, names: 'value' };
  }
  return undefined;
}
