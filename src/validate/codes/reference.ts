import type { Code } from './code';

export const referenceCodes = {
  'reference/unknown-name': {
    severity: 'error',
    summary: 'A Ref or a Sub variable that names no parameter, resource or pseudo parameter',
    advice: 'correct the name, or declare the parameter or resource',
  },
  'reference/unknown-resource': {
    severity: 'error',
    summary: 'An attribute of a resource that the template does not have',
    advice: 'correct the logical ID, or declare the resource',
  },
  'reference/unknown-attribute': {
    severity: 'error',
    summary: 'An attribute that the resource type does not have',
    advice: 'use an attribute that AWS documents as a return value of the type',
  },
  'reference/resource-in-condition': {
    severity: 'error',
    summary:
      'A condition or rule that reads a resource: CloudFormation decides them before any resource exists',
    advice: 'compare parameters, pseudo parameters or mapping values',
  },
  'reference/unused-variable': {
    severity: 'warning',
    summary: 'A variable given to Fn::Sub that its text does not use',
    advice: 'remove the variable, or use it in the text',
  },
  'reference/unknown-condition': {
    severity: 'error',
    summary: 'A condition that the template does not declare',
    advice: 'correct the name, or declare the condition in Conditions',
  },
  'reference/unknown-mapping': {
    severity: 'error',
    summary: 'A mapping that the template does not declare',
    advice: 'correct the name, or declare the mapping in Mappings',
  },
  'reference/unknown-key': {
    severity: 'error',
    summary: 'A key that the mapping does not have',
    advice: 'correct the key, or add it to the mapping',
  },
  'reference/unmapped-value': {
    severity: 'warning',
    summary: 'A value that a parameter allows, but for which the mapping has no key',
    advice: 'add the key to the mapping, or take the value out of AllowedValues',
  },
  'reference/unknown-dependency': {
    severity: 'error',
    summary: 'A DependsOn that names no resource of the template',
    advice: 'correct the logical ID, or remove the dependency',
  },
  'reference/own-dependency': {
    severity: 'error',
    summary: 'A resource that depends on itself',
    advice: 'remove the dependency',
  },
  'reference/redundant-dependency': {
    severity: 'info',
    summary: 'A DependsOn for a resource that a reference already waits for',
    advice: 'remove the dependency: the reference orders the two',
  },
  'reference/cycle': {
    severity: 'error',
    summary: 'Resources that wait for each other, so that none can be created',
    advice:
      'break one of the edges; for security groups, move the rule to an AWS::EC2::SecurityGroupIngress of its own',
  },
  'reference/condition-cycle': {
    severity: 'error',
    summary: 'Conditions that are defined by each other',
    advice: 'define one of them without the others',
  },
  'reference/unused-parameter': {
    severity: 'warning',
    summary: 'A parameter that nothing in the template reads',
    advice: 'remove the parameter, or use it',
  },
  'reference/unused-condition': {
    severity: 'warning',
    summary: 'A condition that nothing in the template asks for',
    advice: 'remove the condition, or use it',
  },
  'reference/unused-mapping': {
    severity: 'warning',
    summary: 'A mapping that nothing in the template reads',
    advice: 'remove the mapping, or use it',
  },
  'reference/duplicate-export': {
    severity: 'error',
    summary: 'Two outputs that export the same name and can both exist',
    advice: 'give each export a name of its own: names are unique in an account and region',
  },
  'reference/wrong-kind': {
    severity: 'error',
    summary: 'A value that stands for one kind of thing in a property that expects another',
    advice: 'pass a value of the kind that the property expects',
  },
  'reference/mixed-kinds': {
    severity: 'error',
    summary: 'A parameter that feeds properties which expect different kinds of things',
    advice: 'declare a parameter for each kind',
  },
  'reference/may-not-exist': {
    severity: 'warning',
    summary: 'A reference to a conditional resource from a place that may exist without it',
    advice: 'put the reference under the same condition, or wrap it in Fn::If',
  },
} as const satisfies Readonly<Record<string, Code>>;
