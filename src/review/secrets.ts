import { type Data, type DataObject, entry, isObject } from '../document/data';
import { CONCEALED } from '../plan/change-tree';

/** Names of properties, variables and parameters whose value is a secret, not a reference to one. */
const SECRET_NAME =
  /(password|passwd|passphrase|secret_?string|secret_?key|secret_?access_?key|client_?secret|auth_?token|access_?token|oauth_?token|github_?token|private_?key|api_?key)$/i;
/** Names of environment variables; elsewhere, such a word may mean something else. */
const SECRET_VARIABLE = /(^|_)(SECRET|TOKEN|PASS|PWD|CREDENTIALS)$/;
/** AWS access keys and private keys in PEM format. */
const KEY = /\b(AKIA|ASIA)[A-Z2-7]{16}\b|-----BEGIN ([A-Z]+ )*PRIVATE KEY-----/;
/** Not a secret: a reference, a path, a boolean, a dynamic reference or an AWS placeholder. */
const HARMLESS = /^(arn:|(\/[\w.-]+)+$|true$|false$|\$\{[^}]*\}$|\{\{changeSet:)|\{\{resolve:/i;
/** `postgres://user:password@host` */
const PASSWORD_IN_ADDRESS = /\b([a-z][a-z0-9+.-]{0,30}:\/\/[^\s:/@]*:)(?!\$\{|\{\{)[^\s/@]+@/gi;
/** `export DB_PASSWORD=...` with a literal value. */
const ASSIGNMENT =
  /\b(\w*(?:PASSWORD|PASSWD|SECRET|SECRET_KEY|ACCESS_KEY|TOKEN|API_KEY)=)(?!["']?(?:\$|\{\{|arn:))("[^"\n]*"|'[^'\n]*'|[^\s"']+)/g;

/** @param name the name of the property or variable with this value */
export function withoutSecrets(data: Data, name: string): Data {
  if (Array.isArray(data)) return data.map((item) => withoutSecrets(item, name));
  if (isObject(data)) return concealedObject(data);
  if (data === null || typeof data === 'boolean' || data === '') return data;
  const text = String(data);
  if (KEY.test(text)) return CONCEALED;
  if ((SECRET_NAME.test(name) || SECRET_VARIABLE.test(name)) && !HARMLESS.test(text)) return CONCEALED;
  return typeof data === 'string' ? masked(data) : data;
}

function masked(text: string): string {
  return text.replace(PASSWORD_IN_ADDRESS, `$1${CONCEALED}@`).replace(ASSIGNMENT, `$1${CONCEALED}`);
}

function concealedObject(data: DataObject): Data {
  // Environments of containers and builds are lists of names and values.
  const paired = nameOf(data);
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [
      key,
      withoutSecrets(
        value,
        typeof paired === 'string' && (key === 'Value' || key === 'ParameterValue') ? paired : key,
      ),
    ]),
  );
}

function nameOf(data: Data): Data | undefined {
  return entry(data, 'Name') ?? entry(data, 'Key') ?? entry(data, 'ParameterKey');
}

/** Both sides of a change, and the previous one as shown. */
interface Sides {
  readonly before: Data | undefined;
  readonly after: Data | undefined;
  readonly shownBefore: Data | undefined;
}

/** The concealed new data, with a mark on each secret that changed. */
export function tellingChanges(shown: Data, { before, after, shownBefore }: Sides): Data {
  if (Array.isArray(shown))
    return shown.map((item, index) => {
      const now = itemAt(after, index);
      const from = partnerOf(now, index, before);
      return tellingChanges(item, {
        before: itemAt(before, from),
        after: now,
        shownBefore: itemAt(shownBefore, from),
      });
    });
  if (isObject(shown))
    return Object.fromEntries(
      Object.entries(shown).map(([key, value]) => [
        key,
        tellingChanges(value, {
          before: entry(before, key),
          after: entry(after, key),
          shownBefore: entry(shownBefore, key),
        }),
      ]),
    );
  const isHidden = shown === shownBefore && shown !== after;
  return isHidden && before !== after ? `${String(shown)} (changed)` : shown;
}

function itemAt(data: Data | undefined, index: number): Data | undefined {
  return Array.isArray(data) ? data[index] : undefined;
}

/** The item with the same name at any position, or the item at the same position. */
function partnerOf(item: Data | undefined, index: number, before: Data | undefined): number {
  const name = nameOf(item ?? null);
  return name === undefined || !Array.isArray(before)
    ? index
    : before.findIndex((other) => nameOf(other) === name);
}
