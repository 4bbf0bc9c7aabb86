import { resourceSpec } from '../../../spec/resource-spec';
import { PLAIN_TYPES } from '../schema/sam-names';

/** The attributes of one resource type. */
export interface KnownAttributes {
  readonly names: readonly string[];
  has(attribute: string): boolean;
}

/** Types whose attributes are not in the specification. */
const FREE = /^Custom::|::MODULE$/;

const known = new Map<string, KnownAttributes | undefined>();

/** `undefined` if the attributes of a type are not known. */
export function attributesOf(type: string): KnownAttributes | undefined {
  if (!known.has(type)) known.set(type, read(type));
  return known.get(type);
}

function read(type: string): KnownAttributes | undefined {
  if (FREE.test(type)) return undefined;
  const serverless = type.startsWith('AWS::Serverless::');
  if (serverless && !PLAIN_TYPES.has(type)) return undefined;
  const spec = resourceSpec(PLAIN_TYPES.get(type) ?? type);
  if (!spec) return undefined;
  const { attributes } = spec;
  return {
    names: Object.keys(attributes).filter((name) => !name.endsWith('*')),
    has: (attribute) =>
      Object.hasOwn(attributes, attribute) ||
      (serverless && MADE_BESIDE.test(attribute)) ||
      prefixes(attribute).some(
        (prefix) =>
          attributes[`${prefix}*`] !== undefined || attributes[prefix.slice(0, -1)]?.shape === 'object',
      ),
  };
}

/** References to generated resources that AWS SAM resolves, such as `!GetAtt MyFunction.Alias`. */
const MADE_BESIDE =
  /^(Alias|Version|DestinationTopic|DestinationQueue|Stage|Deployment|DomainName|DomainNameV2|UsagePlan|UsagePlanKey|ApiKey)(\.|$)/;

/** For `Outputs.Url`: the empty string and `Outputs.`. */
function prefixes(attribute: string): string[] {
  const steps = attribute.split('.');
  return steps.map((_, index) =>
    steps
      .slice(0, index)
      .map((step) => `${step}.`)
      .join(''),
  );
}
