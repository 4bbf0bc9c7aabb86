import type { Answerer, Inspection } from '../local';
import { CONSOLE_PATH } from './console-path';

/**
 * The console: a page to look at the endpoint's state with. What it takes is loaded when somebody opens it, so that no
 * endpoint starts later for it.
 */
export function consolePages(inspection: Inspection): Answerer {
  let routes: Answerer | undefined;
  return async (request) => {
    const { headers, method, url } = request;
    const isRoot = url.pathname === '/' || `${url.pathname}/` === CONSOLE_PATH;
    // A browser that is led to the endpoint itself wants the page; the clients of AWS don't ask for HTML.
    if (isRoot && method === 'GET' && url.search === '' && headers.accept?.includes('text/html'))
      return { status: 302, headers: { location: CONSOLE_PATH }, body: '' };
    if (!url.pathname.startsWith(CONSOLE_PATH)) return undefined;
    if (!routes) {
      const { consoleRoutes }: typeof import('./routes') = require('./routes');
      routes = consoleRoutes(inspection);
    }
    return routes(request);
  };
}
