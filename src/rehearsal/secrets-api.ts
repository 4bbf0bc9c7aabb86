import { randomBytes } from 'node:crypto';
import { type Data, entry } from '../document/data';
import { type Api, ApiError } from './api';
import type { Memory } from './memory';

/** The calls of Secrets Manager with which a password is read and changed. */
export class SecretsApi implements Api {
  readonly operations = {
    GetSecretValue: (input: Data) => {
      const { arn, value } = this.find(input);
      return { ...namesOf(arn), SecretString: value, VersionStages: ['AWSCURRENT'] };
    },
    PutSecretValue: (input: Data) => {
      const { arn } = this.find(input);
      this.memory.set('secrets', arn, { value: String(entry(input, 'SecretString') ?? '') });
      return { ...namesOf(arn), VersionStages: ['AWSCURRENT'] };
    },
    GetRandomPassword: (input: Data) => {
      const length = Number(entry(input, 'PasswordLength') ?? 32);
      return { RandomPassword: randomBytes(length).toString('hex').slice(0, length) };
    },
  };

  constructor(private readonly memory: Memory) {}

  private find(input: Data): { readonly arn: string; readonly value: string } {
    const asked = String(entry(input, 'SecretId') ?? '');
    const found = Object.entries(this.memory.all('secrets')).find(
      ([arn]) => arn === asked || (arn.includes(':secret:') && nameIn(arn) === asked),
    );
    if (!found)
      throw new ApiError('ResourceNotFoundException', "Secrets Manager can't find the specified secret.");
    const [arn, { value }] = found;
    return { arn, value };
  }
}

function namesOf(arn: string) {
  return { ARN: arn, Name: nameIn(arn) };
}

/** A hyphen and six characters follow the name in an ARN. */
function nameIn(arn: string): string {
  return (arn.split(':').at(-1) ?? '').slice(0, -'-123456'.length);
}
