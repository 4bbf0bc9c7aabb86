import { findingsIn } from '../../analysis/testing';
import { structureRules } from '.';
import { resourceAttributes } from './resources';
import { sections } from './sections';

const topic = { Type: 'AWS::SNS::Topic' };

function messages(template: object, rules = structureRules): string[] {
  return findingsIn(rules, JSON.stringify(template)).map(({ message }) => message);
}

it.each([
  'AWS::DocDB::DBCluster',
  'AWS::EC2::Volume',
  'AWS::ElastiCache::CacheCluster',
  'AWS::ElastiCache::ReplicationGroup',
  'AWS::Neptune::DBCluster',
  'AWS::RDS::DBCluster',
  'AWS::RDS::DBInstance',
  'AWS::Redshift::Cluster',
  'Custom::Database',
])('%s supports snapshots', (Type) => {
  const policies = { DeletionPolicy: 'Snapshot', UpdateReplacePolicy: 'Snapshot' };
  expect(messages({ Resources: { A: { Type, ...policies } } })).toEqual([]);
  expect(messages({ Resources: { A: { ...topic, ...policies } } })).toEqual([
    'AWS::SNS::Topic does not support Snapshot',
    'AWS::SNS::Topic does not support Snapshot',
  ]);
});

it('null is left to the rule for null values', () => {
  expect(messages({ Resources: { A: null } }, [resourceAttributes])).toEqual([]);
  const attributes = {
    DeletionPolicy: null,
    DependsOn: null,
    Condition: null,
    Properties: null,
    UpdatePolicy: null,
  };
  expect(messages({ Resources: { A: { ...topic, ...attributes } } }, [resourceAttributes])).toEqual([]);
  const empty = { Mappings: null, Description: null, Transform: null, AWSTemplateFormatVersion: null };
  expect(messages({ Resources: { A: topic }, ...empty }, [sections])).toEqual([]);
});

it('DependsOn is one logical ID or a list of them', () => {
  const dependent = (DependsOn: unknown): string[] =>
    messages({ Resources: { A: topic, B: { ...topic, DependsOn } } });
  expect([...dependent('A'), ...dependent(['A'])]).toEqual([]);
  const message = 'DependsOn must be a logical ID or a list of logical IDs, got 1';
  expect([...dependent(1), ...dependent(['A', 1])]).toEqual([message, message]);
});

it('a macro may create the resources', () => {
  expect(messages({ Description: 'x' }, [sections])).toEqual(['the template requires at least one resource']);
  expect(messages({ Transform: 'Macro' }, [sections])).toEqual([]);
  expect(messages({ 'Fn::Transform': { Name: 'Macro' } }, [sections])).toEqual([]);
});
