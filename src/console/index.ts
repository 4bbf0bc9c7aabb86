import type { Answerer, Inspection } from '../local';
import { CONSOLE_PATH } from './console-path';
import type { Sources } from './sources';

/** The console, a page that shows the endpoint's state. Its modules are loaded on the first request to keep the endpoint's start fast. */
export function consolePages(inspection: Inspection, sources: Sources = {}): Answerer {
  let routes: Answerer | undefined;
  return async (request) => {
    const { headers, method, url } = request;
    const isRoot = url.pathname === '/' || `${url.pathname}/` === CONSOLE_PATH;
    // A browser at the endpoint's root wants the page. AWS clients don't accept HTML.
    if (isRoot && method === 'GET' && url.search === '' && headers.accept?.includes('text/html'))
      return { status: 302, headers: { location: CONSOLE_PATH }, body: '' };
    if (!url.pathname.startsWith(CONSOLE_PATH)) return undefined;
    if (!routes) {
      const { consoleRoutes }: typeof import('./routes') = require('./routes');
      routes = consoleRoutes(inspection, sources);
    }
    return routes(request);
  };
}
