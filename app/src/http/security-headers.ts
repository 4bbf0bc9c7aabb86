import type { NextFunction, Request, RequestHandler, Response } from 'express';
import helmet from 'helmet';

const none = ["'none'"];
const self = ["'self'"];

/** For all answers. Helmet's other headers concern documents only, and would cost a fifth of the time of a list. */
export const secureAnswers: RequestHandler[] = [
  helmet.contentSecurityPolicy({
    useDefaults: false,
    directives: { defaultSrc: none, frameAncestors: none },
  }),
  helmet.xContentTypeOptions(),
  // Other services may be below the same domain.
  overHttps(helmet.strictTransportSecurity({ includeSubDomains: false })),
  (_req, res, next) => {
    res.setHeader('Cache-Control', 'no-store');
    next();
  },
];

/** For pages, which may load what this service serves: no inline script, no other origin, no frame around them. */
export const securePage: RequestHandler = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: none,
      scriptSrc: self,
      styleSrc: self,
      imgSrc: self,
      connectSrc: self,
      formAction: self,
      baseUri: none,
      frameAncestors: none,
    },
  },
  xFrameOptions: { action: 'deny' },
  strictTransportSecurity: false,
});

/** RFC 6797, section 7.2: the header must not be sent over HTTP. `req.secure` believes trusted proxies only. */
function overHttps(middleware: (req: Request, res: Response, next: NextFunction) => void): RequestHandler {
  return (req, res, next) => (req.secure ? middleware(req, res, next) : next());
}
