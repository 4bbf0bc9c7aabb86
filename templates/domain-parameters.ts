export const domainParameters = {
  DomainName: {
    Type: 'String',
    Description: 'Domain name, such as comments.example.com',
    AllowedPattern: '([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,}',
    ConstraintDescription: 'must be a domain name in lowercase letters, such as comments.example.com',
    label: 'Domain name',
    group: 'Domain',
  },
  HostedZoneId: {
    Type: 'String',
    Description: 'ID of the public hosted zone that contains the domain name',
    AllowedPattern: 'Z[A-Z0-9]{1,31}',
    ConstraintDescription: 'must be the ID of a hosted zone, such as Z0123456789ABCDEFGHIJ',
    of: 'AWS::Route53::HostedZone.Id',
    label: 'Hosted zone',
    group: 'Domain',
  },
} as const;
