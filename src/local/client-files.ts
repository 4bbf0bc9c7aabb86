import { join, resolve } from 'node:path';
import { writeAtomically } from '../files/atomic.cjs';

/** The endpoint, account and region of a client's default profile. */
export interface ClientProfile {
  readonly url: string;
  readonly secret: string;
  readonly account: string;
  readonly region: string;
}

const OWNER_ONLY = { mode: 0o600 };

/**
 * Writes a configuration file and a credentials file for the AWS CLI and SDKs. Answers the two environment variables that name
 * them: with both set, a client sees neither real credentials nor any other configuration of its user.
 */
export function writeClientFiles(
  stateFolder: string,
  { url, secret, account, region }: ClientProfile,
): Readonly<Record<'AWS_CONFIG_FILE' | 'AWS_SHARED_CREDENTIALS_FILE', string>> {
  const folder = resolve(stateFolder, 'aws');
  const files = {
    AWS_CONFIG_FILE: join(folder, 'config'),
    AWS_SHARED_CREDENTIALS_FILE: join(folder, 'credentials'),
  };
  writeAtomically(
    files.AWS_CONFIG_FILE,
    `[default]\nregion = ${region}\nendpoint_url = ${url}\n`,
    OWNER_ONLY,
  );
  writeAtomically(
    files.AWS_SHARED_CREDENTIALS_FILE,
    `[default]\naws_access_key_id = ${account}\naws_secret_access_key = ${secret}\n`,
    OWNER_ONLY,
  );
  return files;
}
