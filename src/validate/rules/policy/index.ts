import type { Rule } from '../../rule';
import { grants } from './grants';
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
];
