import type { Express, Response } from 'express';
import type { ExportedComment, Privacy } from '../comments/privacy';
import { shownComment } from '../comments/shown-comment';
import { bodyOf, withBody } from './bodies';
import { otherMethods } from './error-answers';
import type { Guards } from './guards';
import type { ReadModerator } from './people';
import { readPerson } from './validation';

/** Everything about one person. The address is in the body, because load balancers log URLs. */
export function addPrivacyRoutes(
  app: Express,
  guards: Guards,
  privacy: Privacy,
  readModerator: ReadModerator,
): void {
  app
    .route('/api/privacy/export')
    .post(...withBody(guards), async (req, res) => {
      await readModerator(req);
      await stream(res, privacy.export(readPerson(bodyOf(req)).email));
    })
    .all(otherMethods('POST'));

  app
    .route('/api/privacy/erase')
    .post(...withBody(guards), async (req, res) => {
      const name = await readModerator(req);
      const erased = await privacy.erase(readPerson(bodyOf(req)).email, name);
      res.json({ status: 'SUCCESS', erased });
    })
    .all(otherMethods('POST'));
}

/** One after another: a person may have written more than fits into memory. */
async function stream(res: Response, exported: AsyncIterable<ExportedComment>): Promise<void> {
  const texts = serialized(exported);
  // Before the headers: a store that is unavailable is a 503.
  const first = await texts.next();
  res.type('json');
  res.write(`[${first.done ? '' : first.value}`);
  for await (const text of texts) {
    if (res.destroyed) return;
    res.write(`,\n${text}`);
  }
  res.end(']');
}

async function* serialized(exported: AsyncIterable<ExportedComment>): AsyncGenerator<string> {
  for await (const { comment, state, audit } of exported) {
    yield JSON.stringify({ content_id: comment.contentId, state, ...shownComment(comment, 'full'), audit });
  }
}
