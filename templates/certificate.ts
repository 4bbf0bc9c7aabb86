import { defineStack } from '../src/template';
import { CertificateManager } from '../src/template/aws';
import { domainParameters } from './domain-parameters';

/** ACM issues a certificate per region. CloudFront requires one in us-east-1, a load balancer one in its own region. */
export const certificate = defineStack(
  'certificate',
  {
    Description:
      'Certificate of a domain, validated by DNS records that CloudFormation creates in its hosted zone. Deploy it in us-east-1 for CloudFront',
    Parameters: domainParameters,
  },
  ({ parameters, add }) => {
    const { DomainName, HostedZoneId } = parameters;
    const issued = add(
      'Certificate',
      new CertificateManager.Certificate({
        DomainName,
        ValidationMethod: 'DNS',
        DomainValidationOptions: [{ DomainName, HostedZoneId }],
        KeyAlgorithm: 'EC_prime256v1',
      }),
    );
    return { CertificateArn: { Description: 'ARN of the certificate', Value: issued.ref } };
  },
);
