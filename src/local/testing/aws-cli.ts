import { execFile, spawnSync } from 'node:child_process';
import { ACCOUNT, REGION, type Reachable } from './endpoint';

export interface CliResult {
  readonly code: number;
  readonly output: string;
  readonly errors: string;
}

/** Whether the AWS CLI is installed. */
export const hasAwsCli = spawnSync('aws', ['--version']).status === 0;

/** The environment for the AWS CLI to call an endpoint, without the configuration of this machine. */
export function awsEnvironment({ url, secret }: Reachable): NodeJS.ProcessEnv {
  return {
    ...process.env,
    AWS_ACCESS_KEY_ID: ACCOUNT,
    AWS_SECRET_ACCESS_KEY: secret,
    AWS_DEFAULT_REGION: REGION,
    AWS_CONFIG_FILE: '/nonexistent',
    AWS_SHARED_CREDENTIALS_FILE: '/nonexistent',
    AWS_PAGER: '',
    // Not `--endpoint-url`: `package` passes it to CloudFormation only, and uploads to the real S3.
    AWS_ENDPOINT_URL: url,
  };
}

/** Runs the AWS CLI against an endpoint. */
export function awsCli(
  endpoint: Reachable,
  folder: string,
): (...args: readonly string[]) => Promise<CliResult> {
  const env = awsEnvironment(endpoint);
  return (...args) =>
    new Promise((resolve) => {
      execFile('aws', [...args], { env, cwd: folder }, (error, output, errors) => {
        resolve({ code: error ? Number(error.code ?? 1) : 0, output, errors });
      });
    });
}
