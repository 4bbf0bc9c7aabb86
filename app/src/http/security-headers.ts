import type { NextFunction, Request, RequestHandler, Response } from 'express';
import helmet from 'helmet';

const none = ["'none'"];
const self = ["'self'"];

/** For all responses. Helmet's other headers matter for pages only, and would add 20 % to the CPU time of a list. */
export const secureAnswers: RequestHandler[] = [
  helmet.contentSecurityPolicy({
    useDefaults: false,
    directives: { defaultSrc: none, frameAncestors: none },
  }),
  helmet.xContentTypeOptions(),
  // Subdomains may belong to other services.
  overHttps(helmet.strictTransportSecurity({ includeSubDomains: false })),
  (_req, res, next) => {
    res.setHeader('Cache-Control', 'no-store');
    next();
  },
];

/** For pages: only resources of this service, no inline script, no framing. */
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

/** RFC 6797, section 7.2: the header must not be sent over HTTP. `req.secure` uses the headers of trusted proxies only. */
function overHttps(middleware: (req: Request, res: Response, next: NextFunction) => void): RequestHandler {
  return (req, res, next) => (req.secure ? middleware(req, res, next) : next());
}
