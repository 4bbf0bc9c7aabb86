import type { Template } from '../../../document/template';
import { resourceSettings } from '../../analysis/settings';
import { type Finding, finding } from '../../finding';

/** Names of one domain that contain another. */
export function* domains(template: Template): Iterable<Finding> {
  for (const { resource, properties } of resourceSettings(template)) {
    if (resource.type === 'AWS::Route53::RecordSet') {
      const [zone, name] = [properties.get('HostedZoneName'), properties.get('Name')];
      if (zone.text !== undefined && name.text !== undefined && !isWithin(name.text, zone.text))
        yield finding(
          'schema/requirement',
          name.path,
          `the Name ${name.text} is not within the hosted zone ${zone.text}`,
        );
    }
    // AWS Certificate Manager API, DomainValidationOption: the domain itself, or one that contains it.
    if (resource.type === 'AWS::CertificateManager::Certificate')
      for (const option of properties.get('DomainValidationOptions').items()) {
        const [domain, name] = [option.get('ValidationDomain'), option.get('DomainName')];
        if (domain.text !== undefined && name.text !== undefined && !isWithin(name.text, domain.text))
          yield finding(
            'schema/requirement',
            name.path,
            `the ValidationDomain ${domain.text} does not contain the DomainName ${name.text}`,
          );
      }
  }
}

function isWithin(name: string, domain: string): boolean {
  const [inner, outer] = [name, domain].map((each) => each.replace(/\.$/, '').toLowerCase());
  return inner === outer || inner?.endsWith(`.${outer}`) === true;
}
