import { resourceSpec } from '../spec/resource-spec';
import { Expression } from '../spec/values';
import { FoundInMap } from '../template/mapping';
import type { StackModel } from '../template/model';
import { PseudoReference, Reference } from '../template/reference';

const LIST_FUNCTIONS = new Set(['Fn::Split', 'Fn::GetAZs', 'Fn::Cidr']);

/** Whether CloudFormation evaluates the value to a list. */
export function carriesList(model: StackModel, value: unknown): boolean {
  if (Array.isArray(value)) return true;
  if (!(value instanceof Expression)) return false;
  if (value instanceof PseudoReference) return value.pseudo === 'AWS::NotificationARNs';
  if (value instanceof Reference) return referenceCarriesList(model, value);
  const [name, argument] = Object.entries(value.toJSON())[0] ?? [];
  if (value instanceof FoundInMap) return mappingHoldsLists(model, argument);
  if (name === 'Fn::If' && Array.isArray(argument))
    return argument.slice(1).some((branch) => carriesList(model, branch));
  return LIST_FUNCTIONS.has(name ?? '');
}

export function isListType(type: string | undefined): boolean {
  return /^(AWS::SSM::Parameter::Value<)?(List<|CommaDelimitedList)/.test(type ?? '');
}

function referenceCarriesList(model: StackModel, { logicalId, attribute }: Reference): boolean {
  if (attribute === undefined) return isListType(model.parameters[logicalId]?.Type);
  const entry = model.resources.get(logicalId);
  if (!entry || 'stack' in entry) return false;
  return resourceSpec(entry.resource.Type)?.attributes[attribute]?.shape === 'list';
}

function mappingHoldsLists(model: StackModel, argument: unknown): boolean {
  if (!Array.isArray(argument)) return false;
  const [mapping, , column] = argument;
  const rows = Object.values(model.mappings.get(String(mapping)) ?? {});
  return rows.some((row) => Array.isArray(row[String(column)]));
}
