import type { Rule } from '../../rule';
import { grants } from './grants';
import { unknownActions } from './iam/actions';
import { malformedArns } from './iam/arns';
import { unsupportedKeys } from './iam/conditions';
import { escalations } from './iam/escalation';
import { resourceTypes } from './iam/resource-types';
import { metadataService } from './instances';
import { openPorts } from './network';
import { anyone, anyoneInvokes } from './principals';
import { keysAnywhere, plainSecrets, secretParameters } from './secrets';
import { policyShape, policyVersion } from './shape';
import { publicStorage, unencrypted } from './storage';

export const policyRules: readonly Rule[] = [
  policyShape,
  policyVersion,
  grants,
  anyone,
  anyoneInvokes,
  openPorts,
  unencrypted,
  publicStorage,
  plainSecrets,
  secretParameters,
  keysAnywhere,
  metadataService,
  unknownActions,
  resourceTypes,
  malformedArns,
  unsupportedKeys,
  escalations,
];
