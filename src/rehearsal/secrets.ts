import { randomBytes } from 'node:crypto';
import { type Data, entry } from '../document/data';
import type { Effects } from './effects';
import type { Memory } from './memory';

/** Stores the values of parameters and secrets for tasks. */
export function secrets(memory: Memory, opened: () => Promise<unknown>): Effects {
  return {
    async make({ properties }, physicalId) {
      await opened();
      const value = properties.Value ?? properties.SecretString ?? generated(properties.GenerateSecretString);
      if (!memory.get('secrets', physicalId)) memory.set('secrets', physicalId, { value: String(value) });
      return undefined;
    },
    async change({ physicalId, properties }) {
      await opened();
      const value = properties.Value ?? properties.SecretString;
      if (value !== undefined) memory.set('secrets', physicalId, { value: String(value) });
    },
    async remove({ physicalId }) {
      await opened();
      memory.delete('secrets', physicalId);
    },
  };
}

/** A generated secret: letters and digits of the given length, in the given JSON. */
function generated(asked: Data | undefined): string {
  const length = Number(entry(asked, 'PasswordLength') ?? 32);
  const password = randomBytes(length).toString('hex').slice(0, length);
  const template = entry(asked, 'SecretStringTemplate');
  const key = entry(asked, 'GenerateStringKey');
  if (typeof template !== 'string' || typeof key !== 'string') return password;
  return JSON.stringify({ ...JSON.parse(template), [key]: password });
}
