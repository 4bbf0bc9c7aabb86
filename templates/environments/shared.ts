import type { EnvironmentTags, StackPolicy } from '../../src/template/environment';

const SYSTEM = 'comentarios';
/** The team that owns the system. */
const OWNER = 'comentarios-team';

/** Replace this address before the first deployment. */
export const ALARM_EMAIL = 'comentarios-alarms@example.com';

export function tagsOf(environment: string): EnvironmentTags {
  return { system: SYSTEM, environment, owner: OWNER };
}

/**
 * Denies updates that replace or delete the nested stacks with data, named by their logical IDs in the root. A stack policy
 * doesn't apply inside nested stacks; there, retention and deletion protection do the same.
 */
export const protectData: StackPolicy = {
  Statement: [
    { Effect: 'Allow', Action: ['Update:*'], Principal: '*', Resource: '*' },
    {
      Effect: 'Deny',
      Action: ['Update:Replace', 'Update:Delete'],
      Principal: '*',
      Resource: 'LogicalResourceId/Data',
    },
    {
      Effect: 'Deny',
      Action: ['Update:Replace', 'Update:Delete'],
      Principal: '*',
      Resource: 'LogicalResourceId/Images',
    },
  ],
};
