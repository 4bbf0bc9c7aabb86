const group = 'Database';
const label = (text: string) => ({ label: text, group }) as const;

/** The PostgreSQL database of the comments. Without one, they are in the table. */
export const databaseConnectionParameters = {
  DatabaseHost: {
    Type: 'String',
    Description: 'Address of the PostgreSQL database. Leave empty to store the comments in the table',
    Default: '',
    ...label('Host'),
  },
  DatabasePort: {
    Type: 'Number',
    Description: 'Port of the database',
    Default: 5433,
    MinValue: 1024,
    MaxValue: 65535,
    ...label('Port'),
  },
  DatabaseName: {
    Type: 'String',
    Description: 'Name of the database',
    Default: '',
    ...label('Database'),
  },
  DatabaseSecretArn: {
    Type: 'String',
    Description: 'Secret with username and password of the user that the service connects with',
    Default: '',
    AllowedPattern: '|arn:aws[a-z-]*:secretsmanager:.+:secret:.+',
    ConstraintDescription: 'must be the ARN of a secret, or empty',
    of: 'AWS::SecretsManager::Secret.Id',
    ...label('Secret of the user'),
  },
  DatabaseKeyArn: {
    Type: 'String',
    Description: 'ARN of the KMS key that encrypts the secret',
    Default: '',
    AllowedPattern: '|arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:key/[a-zA-Z0-9-]+',
    ConstraintDescription: 'must be the ARN of a KMS key, or empty',
    of: 'AWS::KMS::Key.Arn',
    ...label('KMS key of the secret'),
  },
  DatabaseSecurityGroupId: {
    Type: 'String',
    Description: 'Security group of the database, which lets the tasks in',
    Default: '',
    AllowedPattern: '|sg-[0-9a-f]+',
    ConstraintDescription: 'must be the ID of a security group, or empty',
    of: 'AWS::EC2::SecurityGroup.GroupId',
    ...label('Security group'),
  },
} as const;
