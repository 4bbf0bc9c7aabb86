/** A mistake in validate.json or in a file that it names, in one sentence. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}
