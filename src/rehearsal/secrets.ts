import { randomBytes } from 'node:crypto';
import { type Data, entry } from '../document/data';
import type { Effects } from './effects';
import type { Memory } from './memory';

/** Parameters and secrets keep their values, for tasks that are given them. */
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

/** Letters and digits of the length that is asked for, inside the JSON that is asked for. */
function generated(asked: Data | undefined): string {
  const length = Number(entry(asked, 'PasswordLength') ?? 32);
  const password = randomBytes(length).toString('hex').slice(0, length);
  const template = entry(asked, 'SecretStringTemplate');
  const key = entry(asked, 'GenerateStringKey');
  if (typeof template !== 'string' || typeof key !== 'string') return password;
  return JSON.stringify({ ...JSON.parse(template), [key]: password });
}
