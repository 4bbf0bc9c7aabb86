/** What clients do. */

export interface ListedComment {
  id: string;
  email: string;
  name?: string;
  comment: string;
  created_at: string;
}

export function post(url: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${url}/api/comment/new`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

export async function write(url: string, contentId: number | string, comment: string): Promise<number> {
  const answer = await post(url, { email: 'alice@example.com', comment, content_id: contentId });
  await answer.arrayBuffer();
  return answer.status;
}

export function list(url: string, contentId: number | string, query = ''): Promise<Response> {
  return fetch(`${url}/api/comment/list/${encodeURIComponent(contentId)}${query}`);
}

/** All the comments of a content, by following the links. */
export async function readAll(
  url: string,
  contentId: number | string,
  query = '?limit=1000',
): Promise<ListedComment[]> {
  const comments: ListedComment[] = [];
  let next: string | undefined = `/api/comment/list/${encodeURIComponent(contentId)}${query}`;
  while (next !== undefined) {
    const answer: Response = await fetch(url + next);
    if (answer.status !== 200) throw new Error(`the list answered ${answer.status}`);
    comments.push(...((await answer.json()) as ListedComment[]));
    next = nextOf(answer);
  }
  return comments;
}

export function nextOf(answer: Response): string | undefined {
  return /^<([^>]+)>; rel="next"$/.exec(answer.headers.get('link') ?? '')?.[1];
}
