import { type Handle, sub } from '../../src/template';
import { type RDS, SecretsManager } from '../../src/template/aws';
import { disposable } from '../shared/lifetime';
import type { DatabaseBuilder } from './parameters';

const USER = 'comentarios';

/**
 * The password of the user that the service connects with, as a secret with the address of the database. CloudFormation cannot
 * create the user itself: `make database-user` does.
 */
export function addUser({ parameters, add }: DatabaseBuilder, cluster: Handle<RDS.DBCluster>) {
  const secret = add(
    'UserSecret',
    new SecretsManager.Secret({
      Description: sub`User of the database that the service of ${parameters.Name} connects with`,
      KmsKeyId: parameters.KeyArn,
      GenerateSecretString: {
        SecretStringTemplate: JSON.stringify({ username: USER }),
        GenerateStringKey: 'password',
        PasswordLength: 40,
        // Needs no quoting in SQL, shells and URLs.
        ExcludePunctuation: true,
      },
    }),
    disposable,
  );
  return add(
    'UserSecretAddress',
    new SecretsManager.SecretTargetAttachment({
      SecretId: secret.ref,
      TargetType: 'AWS::RDS::DBCluster',
      TargetId: cluster.ref,
    }),
  );
}
