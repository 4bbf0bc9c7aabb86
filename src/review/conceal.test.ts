import type { DataObject } from '../document/data';
import { conceal } from './conceal';
import { add, modify, parameter, stack } from './fixtures/build';

const SECRET = 'MARZIPAN-4711';

function shown(properties: DataObject): unknown {
  return conceal(stack('demo', [add('X', 'A::B::C', properties)])).resources[0]?.after?.Properties;
}

describe('concealing', () => {
  it('conceals values from a NoEcho parameter, including nested stacks that receive it', () => {
    const inside = stack('Inner', [
      modify('Leaf', 'A::B::C', { Text: SECRET }, { Text: `${SECRET}2` }, () => ({
        causes: [parameter('Token')],
      })),
    ]);
    const tree = stack(
      'demo',
      [
        modify(
          'Inner',
          'AWS::CloudFormation::Stack',
          { Parameters: { Token: SECRET, Size: '1' } },
          { Parameters: { Token: `${SECRET}2`, Size: '2' } },
          () => ({ causes: [parameter('Secret')] }),
          { nested: { ...inside, parameters: [{ name: 'Token', before: SECRET, after: `${SECRET}2` }] } },
        ),
      ],
      { parameters: [{ name: 'Secret', after: '****' }] },
    );
    const text = JSON.stringify(conceal(tree));
    expect(text).not.toContain(SECRET);
    expect(text).toContain('****');
  });

  it('conceals values by the names of properties, variables and pairs', () => {
    expect(
      shown({
        MasterUserPassword: SECRET,
        Environment: { Variables: { API_KEY: SECRET, SIZE: '1' } },
        ContainerDefinitions: [{ Environment: [{ Name: 'DB_PASSWORD', Value: SECRET }] }],
      }),
    ).toEqual({
      MasterUserPassword: '****',
      Environment: { Variables: { API_KEY: '****', SIZE: '1' } },
      ContainerDefinitions: [{ Environment: [{ Name: 'DB_PASSWORD', Value: '****' }] }],
    });
  });

  it('conceals a listed value whose secret name is in a neighboring property', () => {
    const environment = (value: string): DataObject => ({
      Environment: [{ Name: 'AUTH_TOKEN', Value: value }],
    });
    const tree = stack('demo', [modify('X', 'A::B::C', environment(SECRET), environment(`${SECRET}2`))]);
    expect(JSON.stringify(conceal(tree))).not.toContain(SECRET);
  });

  it('conceals keys with a known format anywhere', () => {
    expect(shown({ UserData: 'export AWS_ACCESS_KEY_ID=AKIAIOSFODNN7ABCDEFG' })).toEqual({
      UserData: '****',
    });
  });

  it('conceals passwords in URLs and scripts, and shows the rest', () => {
    expect(
      shown({
        DATABASE_URL: `postgres://app:${SECRET}@db.internal:5432/comments`,
        UserData: `#!/bin/sh\nexport DB_PASSWORD='${SECRET}'\nTOKEN=$(cat token)\nexec app --port 80`,
        Variables: { JWT_SECRET: SECRET, SLACK_TOKEN: SECRET, TOKENS: '4' },
      }),
    ).toEqual({
      DATABASE_URL: 'postgres://app:****@db.internal:5432/comments',
      UserData: '#!/bin/sh\nexport DB_PASSWORD=****\nTOKEN=$(cat token)\nexec app --port 80',
      Variables: { JWT_SECRET: '****', SLACK_TOKEN: '****', TOKENS: '4' },
    });
  });

  it('marks a changed secret', () => {
    const of = (secret: string, first: string): DataObject => ({
      Variables: { DB_PASSWORD: secret, API_KEY: 'same', URL: `redis://u:${secret}@host` },
      Environment: [
        { Name: first, Value: '1' },
        { Name: 'API_KEY', Value: 'same' },
        { Name: 'AUTH_TOKEN', Value: secret },
      ],
    });
    const [change] = conceal(
      stack('demo', [modify('X', 'A::B::C', of(SECRET, 'A'), of(`${SECRET}2`, 'B'))]),
    ).resources;
    expect(change?.after?.Properties).toEqual({
      Variables: { DB_PASSWORD: '**** (changed)', API_KEY: '****', URL: 'redis://u:****@host (changed)' },
      Environment: [
        { Name: 'B', Value: '1' },
        { Name: 'API_KEY', Value: '****' },
        { Name: 'AUTH_TOKEN', Value: '**** (changed)' },
      ],
    });
    expect(JSON.stringify(change)).not.toContain(SECRET);
  });

  it('shows values that only name a secret', () => {
    const properties = {
      MasterUserPassword: '{{resolve:secretsmanager:db:SecretString:password}}',
      AuthToken: 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:x',
      ManageMasterUserPassword: 'true',
      HttpTokens: 'required',
      ClientSecret: '',
    };
    expect(shown(properties)).toEqual(properties);
  });
});
