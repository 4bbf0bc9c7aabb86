import type { EnvironmentTags, StackPolicy } from '../../src/template/environment';

const SYSTEM = 'comentarios';
/** Who answers for it, as a team and not as a person. */
const OWNER = 'comentarios-team';

/** Put your own here before the first deployment: example.com belongs to nobody. */
export const ALARM_EMAIL = 'comentarios-alarms@example.com';

export function tagsOf(environment: string): EnvironmentTags {
  return { system: SYSTEM, environment, owner: OWNER };
}

/**
 * No update replaces or deletes the nested stack that holds the data. It is named by its logical ID in the root: a stack
 * policy isn't handed down to nested stacks, where retention and deletion protection stand guard.
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
