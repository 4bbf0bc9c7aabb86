import type { Rule } from '../rule';
import { grants } from './policy-grants';
import { metadataService } from './policy-instances';
import { openPorts } from './policy-network';
import { anyone, anyoneInvokes } from './policy-principals';
import { keysAnywhere, plainSecrets, secretParameters } from './policy-secrets';
import { policyShape, policyVersion } from './policy-shape';
import { publicStorage, unencrypted } from './policy-storage';

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
