import { SettingsError } from '../validate/settings/error';
import { readSettings } from '../validate/settings/read-settings';
import type { Settings } from '../validate/settings/settings';
import { UsageError } from './command';

/** The settings of the validator in a file. @default validate.json of the working directory, if there is one */
export function settingsAt(file?: string): Settings {
  try {
    return readSettings(file);
  } catch (error) {
    throw error instanceof SettingsError ? new UsageError(error.message) : error;
  }
}
