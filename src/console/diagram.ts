import type { Diagram } from '../catalogue/diagram/diagram';
import type { Contract } from '../compile/contract';
import { type Data, entry, isObject } from '../document/data';
import { parseDocument } from '../document/document';
import { readTemplate } from '../document/template';

/** The architecture of a template as SVG. The layout library is large, so the first diagram loads it. */
export async function diagramOf(
  text: string,
  name: string,
  hrefOf: (logicalId: string) => string,
): Promise<string> {
  const { layOut }: typeof import('../catalogue/diagram/layout') = require('../catalogue/diagram/layout');
  const { svgFile, svgOf }: typeof import('../catalogue/diagram/svg') = require('../catalogue/diagram/svg');
  const diagram = drafted(text, name, hrefOf);
  return svgFile(svgOf(diagram, await layOut(diagram)));
}

function drafted(text: string, name: string, hrefOf: (logicalId: string) => string): Diagram {
  const {
    nestedDiagram,
  }: typeof import('../catalogue/diagram/nested-diagram') = require('../catalogue/diagram/nested-diagram');
  const {
    templateDiagram,
  }: typeof import('../catalogue/diagram/template-diagram') = require('../catalogue/diagram/template-diagram');
  const document = parseDocument(name, text);
  const template = readTemplate(document);
  const contract = contractOf(document.data, name);
  const nested = [...template.resources.values()]
    .filter(({ type }) => type === 'AWS::CloudFormation::Stack')
    .map(({ logicalId }) => ({ logicalId, name: logicalId, href: hrefOf(logicalId) }));
  return nested.length > 0 ? nestedDiagram(template, contract, nested) : templateDiagram(template, contract);
}

/** A contract for the diagram: a deployed template has none. */
function contractOf(data: Data, name: string): Contract {
  const parameters = entry(data, 'Parameters');
  return {
    name,
    template: `${name}.yaml`,
    description: String(entry(data, 'Description') ?? ''),
    parameters: Object.fromEntries(
      Object.entries(isObject(parameters) ? parameters : {}).map(([parameter, declaration]) => {
        const type = String(entry(declaration, 'Type'));
        const isReference = type.includes('AWS::') || /(Id|Arn)s?$/.test(parameter);
        return [parameter, { type, required: false, description: '', ...(isReference && { kind: '*' }) }];
      }),
    ),
    outputs: {},
  };
}
