import { kept } from '../nested-stacks/shared/lifetime';
import { pick } from '../nested-stacks/shared/pick';
import { defineStack, join } from '../src/template';
import { Route53 } from '../src/template/aws';
import { domainParameters } from './domain-parameters';

export const zone = defineStack(
  'zone',
  {
    Description: 'Public hosted zone of a domain. The registrar delegates the domain to its name servers',
    Parameters: pick(domainParameters, 'DomainName'),
  },
  ({ parameters, add }) => {
    const hosted = add('Zone', new Route53.HostedZone({ Name: parameters.DomainName }), {
      ...kept,
      comment:
        'Retained: another zone of the same name gets other name servers, so the delegation would have to be changed.',
    });
    return {
      HostedZoneId: { Description: 'ID of the hosted zone', Value: hosted.ref },
      DomainName: { Description: 'Domain name of the zone', Value: parameters.DomainName },
      NameServers: {
        Description: 'Name servers to delegate the domain to, as NS records of the parent domain',
        Value: join(',', hosted.get('NameServers')),
      },
    };
  },
);
