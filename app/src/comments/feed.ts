import type { Comment } from './comment';

/** The newest comments of a content as Atom (RFC 4287). It contains no email address. */
export function atomFeed(contentId: string, comments: readonly Comment[]): string {
  const self = `/api/feed/${encodeURIComponent(contentId)}`;
  const [newest] = comments;
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
<id>urn:comments:${xml(encodeURIComponent(contentId))}</id>
<title>Comments on ${xml(contentId)}</title>
<updated>${newest?.createdAt ?? '1970-01-01T00:00:00Z'}</updated>
<link rel="self" type="application/atom+xml" href="${xml(self)}"/>
<link rel="alternate" type="text/html" href="${xml(`/?content=${encodeURIComponent(contentId)}`)}"/>
${comments.map(entry).join('')}</feed>
`;
}

function entry({ id, name, comment, createdAt, editedAt }: Comment): string {
  const author = name ?? 'Anonymous';
  return `<entry>
<id>urn:uuid:${id}</id>
<title>Comment by ${xml(author)}</title>
<author><name>${xml(author)}</name></author>
<published>${createdAt}</published>
<updated>${editedAt ?? createdAt}</updated>
<content type="text">${xml(comment)}</content>
</entry>
`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** XML 1.0 cannot contain most control characters: https://www.w3.org/TR/xml/#charsets */
function xml(text: string): string {
  return text
    .replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
