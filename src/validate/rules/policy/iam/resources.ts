import { subParts } from '../../../../aws/sub';
import { type Data, entry, isObject } from '../../../../document/data';
import type { Template } from '../../../../document/template';
import { resourceSpec } from '../../../../spec/resource-spec';
import { elements, type Placed } from '../../../analysis/alternatives';
import { names } from '../../../analysis/names';
import type { Statement } from '../documents';
import { type ArnPattern, arnPattern, UNKNOWN } from './arn-pattern';

/** A Resource of a statement. `pattern` is absent where its ARN is unknown, e.g. a parameter. */
export interface StatementResource extends Placed {
  /** The text, with `*` for what only the deployment knows. */
  readonly text: string | undefined;
  /** Whether a wildcard of the template itself lets it match several resources. */
  readonly isMany: boolean;
  readonly pattern: ArnPattern | undefined;
}

export function resourcesOf(template: Template, { data, path }: Statement): readonly StatementResource[] {
  return elements(entry(data, 'Resource'), [...path, 'Resource']).map((placed) => {
    const text = written(template, placed.data);
    const pattern = text === undefined ? undefined : arnPattern(text);
    const isMany = text === '*' || /[*?]/.test(pattern?.resource ?? '');
    return { ...placed, text: text?.replaceAll(UNKNOWN, '*'), pattern, isMany };
  });
}

/** The text of an ARN; `undefined` where its beginning is unknown. */
function written(template: Template, data: Data): string | undefined {
  const text = textOf(template, data);
  return text?.startsWith(UNKNOWN) ? undefined : text;
}

function textOf(template: Template, data: Data): string | undefined {
  // Policy variables such as ${aws:username}.
  if (typeof data === 'string') return data.replace(/\$\{[^}]*\}/g, UNKNOWN);
  if (!isObject(data)) return undefined;
  const { Ref, 'Fn::GetAtt': attribute, 'Fn::Sub': sub, 'Fn::Join': join } = data;
  if (typeof Ref === 'string') return arnOf(template, Ref, undefined);
  if (Array.isArray(attribute)) return arnOf(template, String(attribute[0]), String(attribute[1]));
  if (sub !== undefined) return substituted(template, Array.isArray(sub) ? sub[0] : sub);
  if (Array.isArray(join) && join[0] === '' && Array.isArray(join[1]))
    return join[1].map((part) => textOf(template, part) ?? UNKNOWN).join('');
  return undefined;
}

function substituted(template: Template, text: Data | undefined): string | undefined {
  if (typeof text !== 'string') return undefined;
  const parts = subParts(text).map((part) =>
    'literal' in part
      ? part.literal.replace(/\$\{[^}]*\}/g, UNKNOWN)
      : (arnOf(template, part.name, part.attribute) ?? UNKNOWN),
  );
  return parts.join('');
}

/** The ARN of a resource of the template, from the format of its type. */
function arnOf(template: Template, logicalId: string, attribute: string | undefined): string | undefined {
  const resource = names(template).resources.get(logicalId);
  const spec = resource && resourceSpec(resource.type);
  if (!spec?.arn) return undefined;
  const kind = attribute === undefined ? spec.ref : `${resource?.type}.${attribute}`;
  if (kind === undefined || !/Arn$/.test(kind)) return undefined;
  // The attribute Arn of a log group ends with `:*`, which includes its streams.
  return `${spec.arn.replace(/\$\{[^}]*\}/g, UNKNOWN)}${resource?.type === 'AWS::Logs::LogGroup' ? ':*' : ''}`;
}
