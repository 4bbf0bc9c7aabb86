import type { Express, Request, Response } from 'express';
import type { ListKey, Lists, SentList } from '../lists/lists';
import { bodyOf, sendJson, withBody, withoutBody } from './bodies';
import { otherMethods } from './error-answers';
import type { Guards } from './guards';
import type { ReadPerson } from './people';
import { isNewTo, preconditionOf } from './preconditions';
import { readItems, readListName } from './validation';

/**
 * The lists of the to-do page. Clients of the original service read and write them without preconditions. With login,
 * each person has lists of their own.
 */
export function addListRoutes(
  app: Express,
  guards: Guards,
  lists: Lists,
  readPerson: ReadPerson | undefined,
): void {
  app
    .route('/api/state/:list')
    .get(...withoutBody(guards), async (req, res) => {
      const isNew = isNewTo(req);
      const list = await lists.read(await keyIn(req));
      if (!list) {
        res.status(404).json({ cause: 'there is no list with this name' });
        return;
      }
      tag(res, list);
      // Not req.fresh: scripts that send If-None-Match also send Cache-Control: no-cache, which means caches.
      // https://fetch.spec.whatwg.org/#http-network-or-cache-fetch
      if (isNew(list.tag)) sendJson(res, list.body);
      else res.status(304).end();
    })
    .put(...withBody(guards), async (req, res) => {
      const key = await keyIn(req);
      const items = readItems(bodyOf(req));
      const list = await lists.write(key, items, preconditionOf(req));
      tag(res, list);
      sendJson(res, list.body);
    })
    .all(otherMethods('GET, HEAD, PUT'));

  async function keyIn(req: Request): Promise<ListKey> {
    const person = await readPerson?.(req);
    return { name: readListName(req.params), ...(person && { owner: person.id }) };
  }
}

/** A browser may keep the list if it asks each time whether it is current. */
function tag(res: Response, list: SentList): void {
  res.setHeader('ETag', list.tag);
  res.setHeader('Cache-Control', 'private, no-cache');
}
