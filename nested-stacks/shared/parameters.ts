/** Parameters that several stacks take, word for word the same. */

/** Names come from the root's own name, so that two environments fit in one account. */
export const nameParameter = {
  Name: {
    Type: 'String',
    Description:
      'Starts every name in this stack. The root passes its own name, so the pattern checks it too',
    // ECS refuses capacity providers that start with these words; ECR takes 30 characters before a repository's name.
    AllowedPattern: '(?!aws|ecs|fargate)[a-z][a-z0-9]*(-[a-z0-9]+)*',
    MinLength: 2,
    MaxLength: 24,
    ConstraintDescription:
      '2 to 24 lower-case letters, digits and single hyphens, starting with a letter, but not with aws, ecs or fargate',
    label: 'Name',
    group: 'Naming',
  },
} as const;

export const logKeyParameter = {
  LogKeyArn: {
    Type: 'String',
    Description: "Key that encrypts the logs, one that CloudWatch Logs may use. Empty: CloudWatch's own",
    Default: '',
    AllowedPattern: '|arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:key/[a-zA-Z0-9-]+',
    ConstraintDescription: 'the ARN of a KMS key, or nothing',
    of: 'AWS::KMS::Key.Arn',
    label: 'Key for the logs',
    group: 'Logs',
  },
} as const;
