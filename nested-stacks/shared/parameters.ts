/** Parameters that several stacks share. */

/** Names derive from the root's stack name, so several environments can share an account. */
export const nameParameter = {
  Name: {
    Type: 'String',
    Description: 'Prefix of all resource names. The root stack passes its own stack name',
    // ECR limits a repository prefix to 30 characters.
    AllowedPattern: '[a-z][a-z0-9]*(-[a-z0-9]+)*',
    MinLength: 2,
    MaxLength: 24,
    ConstraintDescription:
      'must be 2 to 24 lowercase letters, digits and single hyphens, and start with a letter',
    label: 'Name',
    group: 'Naming',
  },
} as const;

export const logKeyParameter = {
  LogKeyArn: {
    Type: 'String',
    Description:
      'ARN of the KMS key that encrypts the logs; its key policy must allow CloudWatch Logs. Leave empty to use the AWS owned key',
    Default: '',
    AllowedPattern: '|arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:key/[a-zA-Z0-9-]+',
    ConstraintDescription: 'must be the ARN of a KMS key, or empty',
    of: 'AWS::KMS::Key.Arn',
    label: 'KMS key for logs',
    group: 'Logs',
  },
} as const;

export const keyParameter = {
  KeyArn: {
    Type: 'String',
    Description: 'ARN of the KMS key that encrypts the data at rest',
    AllowedPattern: 'arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:key/[a-zA-Z0-9-]+',
    ConstraintDescription: 'must be the ARN of a KMS key',
    of: 'AWS::KMS::Key.Arn',
    label: 'KMS key',
    group: 'Encryption',
  },
} as const;

export const signingProfileParameter = {
  SigningProfileArn: {
    Type: 'String',
    Description:
      'ARN of the signing profile with which ECR signs pushed images, an output of the registry stack. Leave empty for none',
    Default: '',
    AllowedPattern: '|arn:aws[a-z-]*:signer:[a-z0-9-]+:[0-9]{12}:/signing-profiles/[a-zA-Z0-9_]+',
    ConstraintDescription: 'must be the ARN of a signing profile, or empty',
    of: 'AWS::Signer::SigningProfile.Arn',
    label: 'Signing profile',
    group: 'Build',
  },
} as const;

export const boundaryParameter = {
  PermissionsBoundaryArn: {
    Type: 'String',
    Description: 'ARN of the permissions boundary of all roles in this stack. Leave empty for none',
    Default: '',
    AllowedPattern: '|arn:aws[a-z-]*:iam::[0-9]{12}:policy/.+',
    ConstraintDescription: 'must be the ARN of a managed policy, or empty',
    of: 'AWS::IAM::ManagedPolicy.PolicyArn',
    label: 'Permissions boundary',
    group: 'Permissions',
  },
} as const;
