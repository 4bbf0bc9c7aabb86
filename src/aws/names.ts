/** API reference of CreateStack and CreateChangeSet: what a stack and a change set may be called. */
export const STACK_NAME = /^[a-zA-Z][-a-zA-Z0-9]{0,127}$/;

/** What CloudFormation prints of that rule. */
export const STACK_NAME_PATTERN = '[a-zA-Z][-a-zA-Z0-9]*';

/** Logical IDs of resources, parameters, outputs, mappings and conditions. */
export const LOGICAL_ID = /^[A-Za-z0-9]{1,255}$/;
