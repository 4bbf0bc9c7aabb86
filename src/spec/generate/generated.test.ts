import * as cloudform from 'cloudform-types';
import { services } from './services';

describe('the classes', () => {
  const ours: Readonly<Record<string, Readonly<Record<string, unknown>>>> = require('../generated/aws');

  it('are in one namespace per service', () => {
    expect(Object.keys(ours)).toEqual([...services]);
  });

  it('have the names of cloudform-types', () => {
    const known: Readonly<Record<string, object>> = { ...cloudform };
    const missing = services.flatMap((service) =>
      Object.keys(known[service] ?? {})
        .filter((name) => ours[service]?.[name] === undefined)
        .map((name) => `${service}.${name}`),
    );
    expect(missing).toEqual([]);
  });

  it('are loaded one service at a time', () => {
    delete require.cache[require.resolve('../generated/aws')];
    const lazy = require('../generated/aws');
    const descriptor = Object.getOwnPropertyDescriptor(lazy, 'EC2');
    expect(descriptor?.get).toBeInstanceOf(Function);
    expect(new lazy.EC2.VPC({ CidrBlock: '10.0.0.0/16' })).toMatchObject({
      Type: 'AWS::EC2::VPC',
      Properties: { CidrBlock: '10.0.0.0/16' },
    });
  });
});
