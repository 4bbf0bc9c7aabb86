// @ts-check
// Text from people is only set as text, never as HTML.

/** @typedef {{ id: string, email: string, name?: string, comment: string, created_at: string }} Comment */

const pageSize = 20;
const byId = (/** @type {string} */ id) => /** @type {HTMLElement} */ (document.getElementById(id));
const input = (/** @type {string} */ id) => /** @type {HTMLInputElement} */ (byId(id));

const list = byId('comments');
const status = byId('status');
const more = input('more');
const fields = { email: input('email'), name: input('name'), comment: input('comment') };
const labels = { email: 'The e-mail', name: 'The name', comment: 'The comment' };
const longDate = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });

const shown = {
  content: '',
  /** @type {string | undefined} */ next: undefined,
  /** @type {Set<string>} */ ids: new Set(),
};

/** The key of the comment being written. It stays until the comment is stored, so that sending it again stores it once. */
let key = newKey();

byId('content-form').addEventListener('submit', (event) => {
  event.preventDefault();
  history.pushState(null, '', `?content=${encodeURIComponent(input('content').value)}`);
  void show();
});
addEventListener('popstate', () => void show());
more.addEventListener('click', () => void readOn());
fields.comment.addEventListener('input', countLeft);
byId('write-form').addEventListener('submit', (event) => {
  event.preventDefault();
  void send();
});
byId('write-form').addEventListener('input', () => {
  key = newKey();
  byId('sent').textContent = '';
});
void show();

/** Shows the content that the address names, from its first comment. */
async function show() {
  shown.content = new URLSearchParams(location.search).get('content') || '1';
  shown.next = `/api/comment/list/${encodeURIComponent(shown.content)}?limit=${pageSize}`;
  shown.ids.clear();
  input('content').value = shown.content;
  byId('comments-title').textContent = `Comments on ${shown.content}`;
  document.title = `Comments on ${shown.content}`;
  list.replaceChildren();
  await readOn();
}

async function readOn() {
  const { content, next } = shown;
  if (next === undefined) return;
  more.disabled = true;
  status.textContent = 'Loading…';
  try {
    const answer = await fetch(next);
    if (shown.content !== content) return;
    if (answer.status === 404) {
      status.textContent = 'No comments yet. Yours can be the first.';
      more.hidden = true;
      return;
    }
    if (!answer.ok) throw new Error(await problemOf(answer));
    for (const comment of /** @type {Comment[]} */ (await answer.json())) add(comment);
    shown.next = nextOf(answer);
    more.hidden = shown.next === undefined;
    showCount();
  } catch (error) {
    status.textContent = `Cannot load the comments: ${messageOf(error)}`;
    more.hidden = false;
  } finally {
    more.disabled = false;
  }
}

async function send() {
  const button = input('send');
  showErrors(mistakes());
  if (document.querySelector('[aria-invalid="true"]')) return;
  button.disabled = true;
  try {
    const answer = await fetch('/api/comment/new', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': key },
      body: JSON.stringify({
        email: fields.email.value.trim(),
        ...(fields.name.value.trim() ? { name: fields.name.value.trim() } : {}),
        comment: fields.comment.value,
        content_id: shown.content,
      }),
    });
    if (answer.status === 400) showErrors((await answer.json()).errors);
    else if (!answer.ok) throw new Error(await problemOf(answer));
    else await confirmStored();
  } catch (error) {
    byId('sent').textContent = `Not sent: ${messageOf(error)} Please try again.`;
  } finally {
    button.disabled = false;
  }
}

/** Reads to the end of the list, where the stored comment is. */
async function confirmStored() {
  fields.comment.value = '';
  countLeft();
  key = newKey();
  byId('sent').textContent = 'Thank you. Your comment is stored.';
  do {
    const last = /** @type {HTMLElement | null} */ (list.lastElementChild)?.dataset.id;
    const from = last === undefined ? '' : `&after=${last}`;
    shown.next = `/api/comment/list/${encodeURIComponent(shown.content)}?limit=${pageSize}${from}`;
    await readOn();
  } while (shown.next !== undefined && shown.ids.size < 200);
}

/** @param {Comment} comment */
function add({ id, email, name: given, comment, created_at }) {
  if (shown.ids.has(id)) return;
  shown.ids.add(id);
  const name = given ?? nameIn(email);
  const item = element('li', 'new');
  item.dataset.id = id;
  const face = element('span', 'face', name.slice(0, 1).toUpperCase());
  face.style.setProperty('--hue', String(hueOf(email)));
  face.setAttribute('aria-hidden', 'true');
  const who = element('div', 'who');
  const time = /** @type {HTMLTimeElement} */ (element('time', '', longDate.format(new Date(created_at))));
  time.dateTime = created_at;
  who.append(element('b', '', name), time);
  const words = element('div', '');
  words.append(who, element('p', 'said', comment));
  item.append(face, words);
  list.append(item);
}

/** The address is masked or a hash unless the service is configured to show it.
 * @param {string} email */
function nameIn(email) {
  const [name = ''] = email.split('@');
  return name === email || name.endsWith('***') ? 'Anonymous' : name;
}

/** Each author has a color.
 * @param {string} text */
function hueOf(text) {
  return [...text].reduce((hue, character) => (hue * 31 + (character.codePointAt(0) ?? 0)) % 360, 0);
}

/** Checks what can be checked without the service, which checks again. */
function mistakes() {
  const errors = [];
  if (!fields.email.value.trim() || fields.email.validity.typeMismatch) {
    errors.push({ field: 'email', message: 'must be an e-mail address, such as alice@example.com' });
  }
  if (!fields.comment.value.trim()) errors.push({ field: 'comment', message: 'must not be blank' });
  return errors;
}

/** @param {{ field: string, message: string }[]} errors */
function showErrors(errors) {
  for (const name of /** @type {(keyof typeof fields)[]} */ (Object.keys(fields))) {
    const field = fields[name];
    const error = errors.find((one) => one.field === name);
    byId(`${name}-error`).textContent = error ? `${labels[name]} ${error.message}.` : '';
    if (error) field.setAttribute('aria-invalid', 'true');
    else field.removeAttribute('aria-invalid');
  }
  const others = errors.filter(({ field }) => !(field in fields));
  byId('sent').textContent = others.map(({ field, message }) => `${field} ${message}`.trim()).join('; ');
  /** @type {HTMLElement | null} */ (document.querySelector('[aria-invalid="true"]'))?.focus();
}

function countLeft() {
  byId('comment-left').textContent = `${5000 - fields.comment.value.length} characters left`;
}

function showCount() {
  const count = shown.ids.size;
  const some = shown.next === undefined ? '' : 'The first ';
  status.textContent = `${some}${count} ${count === 1 ? 'comment' : 'comments'}, oldest first`;
}

/** @param {Response} answer */
async function problemOf(answer) {
  const body = await answer.json().catch(() => ({}));
  return body.message ?? `the service answered ${answer.status}`;
}

/** @param {unknown} error */
function messageOf(error) {
  return error instanceof TypeError
    ? 'the service cannot be reached.'
    : `${error instanceof Error ? error.message : error}.`;
}

/** @param {Response} answer */
function nextOf(answer) {
  return /<([^>]+)>; rel="next"/.exec(answer.headers.get('Link') ?? '')?.[1];
}

/**
 * @param {string} tag
 * @param {string} className
 * @param {string} [text]
 */
function element(tag, className, text = '') {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.textContent = text;
  return made;
}

/** Not crypto.randomUUID, which is available over HTTPS only. */
function newKey() {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}
