import { connect } from '../../src/deploy/aws/connection';
import { packageSystem } from './package-system';

/** Prints the packaged root template: `package.ts BUCKET ACCOUNT REGION`. */
async function main([name, account, region]: readonly string[]): Promise<number> {
  if (!name || !account || !region) {
    process.stderr.write('usage: package.ts BUCKET ACCOUNT REGION\n');
    return 2;
  }
  const connection = connect({ region });
  try {
    process.stdout.write(await packageSystem(connection, { name, account }, region));
    return 0;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  } finally {
    connection.close();
  }
}

void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
