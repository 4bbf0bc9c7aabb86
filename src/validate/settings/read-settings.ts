import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { type Data, isObject } from '../../document/data';
import { codes } from '../codes';
import type { Code } from '../codes/code';
import { likely } from '../suggest';
import { SettingsError } from './error';
import { guardRules } from './guard';
import { loadRules } from './load-rules';
import { asRule } from './own-rule';
import { noSettings, type Off, type Settings } from './settings';

export const SETTINGS_FILE = 'validate.json';

const KEYS = ['$schema', 'catalogue', 'files', 'guard', 'off', 'rules'];

/** Reads validate.json. Without a name, the file in the working directory, if there is one. */
export function readSettings(name?: string): Settings {
  const file = name ?? SETTINGS_FILE;
  if (!existsSync(file)) {
    if (name === undefined) return noSettings;
    throw new SettingsError(`cannot find the settings ${name}`);
  }
  const data = parsed(file);
  if (!isObject(data)) throw new SettingsError(`${file} must contain an object`);
  for (const key of Object.keys(data))
    if (!KEYS.includes(key))
      throw new SettingsError(`${file}: unknown key ${key}: use ${KEYS.slice(1).join(', ')}`);
  const { catalogue } = data;
  if (catalogue !== undefined && !(typeof catalogue === 'string' && /^https?:\/\//.test(catalogue)))
    throw new SettingsError(`${file}: catalogue must be the address of a published catalogue`);
  const folder = dirname(file);
  const own = paths(data.rules, `${file}: rules`).flatMap((path) => loadRules(join(folder, path)));
  const guard = guardRules(paths(data.guard, `${file}: guard`).map((path) => join(folder, path)));
  const ownCodes = new Map<string, Code>([...own.map((rule) => [rule.code, rule] as const), ...guard.codes]);
  const known = { ...codes, ...Object.fromEntries(ownCodes) };
  return {
    ...(catalogue !== undefined && { catalogue }),
    rules: [...own.map(asRule), ...guard.rules],
    codes: ownCodes,
    off: [...perFile(data.files, folder, file, known), ...everywhere(data.off, file, known)],
  };
}

function parsed(file: string): Data {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new SettingsError(
      `${file} is not valid JSON: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

function paths(data: Data | undefined, place: string): string[] {
  if (data === undefined) return [];
  if (Array.isArray(data) && data.every((item) => typeof item === 'string')) return data;
  throw new SettingsError(`${place} must be a list of paths`);
}

function everywhere(
  data: Data | undefined,
  file: string,
  known: Readonly<Record<string, Code>>,
): Settings['off'] {
  return data === undefined ? [] : [{ files: /^/, codes: reasons(data, `${file}: off`, known) }];
}

function perFile(
  data: Data | undefined,
  folder: string,
  file: string,
  known: Readonly<Record<string, Code>>,
): Settings['off'] {
  if (data === undefined) return [];
  if (!isObject(data)) throw new SettingsError(`${file}: files must be an object of patterns`);
  return Object.entries(data).map(([pattern, value]) => ({
    files: new RegExp(`^${glob(relative('.', resolve(folder, pattern)))}$`),
    codes: reasons(value, `${file}: files["${pattern}"]`, known),
  }));
}

/** `*` within a folder, `**` across folders. */
function glob(pattern: string): string {
  return pattern
    .split(/(\*\*\/|\*\*|\*)/)
    .map((part) =>
      part === '**/'
        ? '(?:.*/)?'
        : part === '**'
          ? '.*'
          : part === '*'
            ? '[^/]*'
            : part.replace(/[.+^${}()|[\]\\?]/g, '\\$&'),
    )
    .join('');
}

function reasons(data: Data, place: string, known: Readonly<Record<string, Code>>): Off {
  if (!isObject(data)) throw new SettingsError(`${place} must be an object of codes and reasons`);
  for (const [code, reason] of Object.entries(data)) {
    if (!Object.hasOwn(known, code)) {
      const near = likely(code, Object.keys(known));
      throw new SettingsError(
        `${place}: unknown code ${code}${near === undefined ? '' : `, did you mean ${near}?`}`,
      );
    }
    if (typeof reason !== 'string' || reason.trim() === '')
      throw new SettingsError(`${place}: ${code} requires a reason`);
  }
  return new Map(Object.entries(data).map(([code, reason]) => [code, String(reason)]));
}
