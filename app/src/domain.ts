import type { Logger } from 'pino';
import { Admission } from './comments/admission';
import { CommentIds } from './comments/comment-id';
import { Comments } from './comments/comments';
import { Moderation } from './comments/moderation';
import { Privacy } from './comments/privacy';
import { Lists } from './lists/lists';
import type { Metrics } from './operations/metrics';
import type { Settings } from './settings';
import type { OpenStore } from './store/open-store';
import { Webhook } from './webhook/webhook';

/** What the service does, without HTTP. */
export interface Domain {
  comments: Comments;
  admission: Admission;
  moderation: Moderation;
  privacy: Privacy;
  lists: Lists;
  webhook: Webhook | undefined;
}

interface Parts extends Pick<OpenStore, 'store' | 'soleWriter'> {
  settings: Settings;
  logger: Logger;
  metrics: Metrics;
  patienceMs?: number;
  now?: (() => number) | undefined;
}

export function createDomain({
  store,
  soleWriter,
  settings,
  logger,
  metrics,
  patienceMs,
  now,
}: Parts): Domain {
  const { emailExposure, retentionDays } = settings;
  const webhook =
    settings.webhook &&
    new Webhook({ store, settings: settings.webhook, emailExposure, logger, onOutcome: metrics.webhook });
  const admission = new Admission(store, settings.admission);
  const comments = new Comments({
    store,
    ids: new CommentIds(now),
    admission,
    soleWriter,
    emailExposure,
    retentionDays,
    ...(patienceMs !== undefined && { patienceMs }),
    onBatch: (size) => metrics.batch(size),
    ...(webhook && {
      recordsWith: (comment) => [webhook.entryFor(comment)],
      onStored: (comment) => webhook.sendSoon(comment),
    }),
  });
  const onChange = (contentId: string) => comments.changed(contentId);
  return {
    comments,
    admission,
    moderation: new Moderation(store, admission, onChange),
    privacy: new Privacy(store, onChange),
    lists: new Lists(store),
    webhook,
  };
}
