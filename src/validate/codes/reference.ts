import type { Code } from './code';

export const referenceCodes = {
  'reference/unknown-name': {
    severity: 'error',
    summary: 'Ref or Fn::Sub variable that is not a parameter, resource or pseudo parameter',
    advice: 'correct the name, or declare the parameter or resource',
  },
  'reference/unknown-resource': {
    severity: 'error',
    summary: 'Attribute of a resource that the template does not declare',
    advice: 'correct the logical ID, or declare the resource',
  },
  'reference/unknown-attribute': {
    severity: 'error',
    summary: 'Attribute that the resource type does not have',
    advice: 'use an attribute that AWS documents as a return value of the type',
  },
  'reference/resource-in-condition': {
    severity: 'error',
    summary: 'Condition or rule that refers to a resource: both are evaluated before resources are created',
    advice: 'compare parameters, pseudo parameters or mapping values',
  },
  'reference/unused-variable': {
    severity: 'warning',
    summary: 'Variable of Fn::Sub that its string does not use',
    advice: 'remove the variable, or use it in the string',
  },
  'reference/unknown-condition': {
    severity: 'error',
    summary: 'Condition that the template does not declare',
    advice: 'correct the name, or declare the condition in Conditions',
  },
  'reference/unknown-mapping': {
    severity: 'error',
    summary: 'Mapping that the template does not declare',
    advice: 'correct the name, or declare the mapping in Mappings',
  },
  'reference/unknown-key': {
    severity: 'error',
    summary: 'Key that the mapping does not have',
    advice: 'correct the key, or add it to the mapping',
  },
  'reference/unmapped-value': {
    severity: 'warning',
    summary: 'Allowed value of a parameter that the mapping has no key for',
    advice: 'add the key to the mapping, or remove the value from AllowedValues',
  },
  'reference/unknown-dependency': {
    severity: 'error',
    summary: 'DependsOn that is not a resource of the template',
    advice: 'correct the logical ID, or remove the dependency',
  },
  'reference/own-dependency': {
    severity: 'error',
    summary: 'Resource that depends on itself',
    advice: 'remove the dependency',
  },
  'reference/redundant-dependency': {
    severity: 'info',
    summary: 'DependsOn on a resource that is already referenced',
    advice: 'remove the dependency: the reference already sets the order',
  },
  'reference/cycle': {
    severity: 'error',
    summary: 'Circular dependency between resources',
    advice:
      'remove one of the references; for security groups, move the rule to a separate AWS::EC2::SecurityGroupIngress',
  },
  'reference/condition-cycle': {
    severity: 'error',
    summary: 'Circular dependency between conditions',
    advice: 'define one of the conditions without the others',
  },
  'reference/unused-parameter': {
    severity: 'warning',
    summary: 'Parameter that the template does not use',
    advice: 'remove the parameter, or use it',
  },
  'reference/unused-condition': {
    severity: 'warning',
    summary: 'Condition that the template does not use',
    advice: 'remove the condition, or use it',
  },
  'reference/unused-mapping': {
    severity: 'warning',
    summary: 'Mapping that the template does not use',
    advice: 'remove the mapping, or use it',
  },
  'reference/duplicate-export': {
    severity: 'error',
    summary: 'Two outputs that export the same name',
    advice: 'use a different name for each export: names are unique in an account and Region',
  },
  'reference/wrong-kind': {
    severity: 'error',
    summary: 'Reference to one type of resource in a property that expects another',
    advice: 'pass a value of the expected type',
  },
  'reference/mixed-kinds': {
    severity: 'error',
    summary: 'Parameter that is used for different types of resources',
    advice: 'declare one parameter for each type',
  },
  'reference/may-not-exist': {
    severity: 'warning',
    summary: 'Reference to a conditional resource from a place that can exist without it',
    advice: 'add the same condition, or wrap the reference in Fn::If',
  },
} as const satisfies Readonly<Record<string, Code>>;
