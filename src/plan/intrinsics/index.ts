import { and, equals, fnIf, not, or } from './condition-functions';
import type { Intrinsic } from './intrinsic';
import { cidr, getAZs, length, select } from './list-functions';
import { findInMap, getAtt, getStackOutput, importValue, ref } from './lookup-functions';
import { base64, join, split, sub, toJsonString } from './text-functions';

export const intrinsics: ReadonlyMap<string, Intrinsic> = new Map([
  ['Ref', ref],
  ['Fn::GetAtt', getAtt],
  ['Fn::FindInMap', findInMap],
  ['Fn::ImportValue', importValue],
  ['Fn::GetStackOutput', getStackOutput],
  ['Fn::Base64', base64],
  ['Fn::Join', join],
  ['Fn::Split', split],
  ['Fn::Sub', sub],
  ['Fn::ToJsonString', toJsonString],
  ['Fn::Select', select],
  ['Fn::Length', length],
  ['Fn::GetAZs', getAZs],
  ['Fn::Cidr', cidr],
  ['Fn::If', fnIf],
  ['Fn::Equals', equals],
  ['Fn::Not', not],
  ['Fn::And', and],
  ['Fn::Or', or],
]);
