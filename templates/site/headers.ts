import { equals, type Handle, iff, type NamedCondition, not, stackName, sub } from '../../src/template';
import { CloudFront } from '../../src/template/aws';
import type { SiteBuilder } from './parameters';

const TWO_YEARS = 63_072_000;

/** Pages load scripts, styles and images of the site only, and connect to the API and the OIDC issuer only. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** The security headers of pages and assets. The service sends its own. */
export function addHeaders({
  parameters,
  add,
  condition,
}: SiteBuilder): Handle<CloudFront.ResponseHeadersPolicy> {
  const connects: NamedCondition = condition('ConnectsElsewhere', not(equals(parameters.ConnectSources, '')));
  return add(
    'Headers',
    new CloudFront.ResponseHeadersPolicy({
      ResponseHeadersPolicyConfig: {
        Name: sub`${stackName}-headers`,
        SecurityHeadersConfig: {
          ContentSecurityPolicy: {
            ContentSecurityPolicy: iff(
              connects,
              sub`${POLICY}; connect-src 'self' ${parameters.ConnectSources}`,
              `${POLICY}; connect-src 'self'`,
            ),
            Override: true,
          },
          ContentTypeOptions: { Override: true },
          FrameOptions: { FrameOption: 'DENY', Override: true },
          ReferrerPolicy: { ReferrerPolicy: 'strict-origin-when-cross-origin', Override: true },
          StrictTransportSecurity: {
            AccessControlMaxAgeSec: TWO_YEARS,
            IncludeSubdomains: true,
            Override: true,
          },
        },
        CustomHeadersConfig: {
          Items: [
            {
              Header: 'Permissions-Policy',
              Value: 'camera=(), geolocation=(), microphone=()',
              Override: true,
            },
            { Header: 'Cross-Origin-Opener-Policy', Value: 'same-origin', Override: true },
          ],
        },
      },
    }),
  );
}
