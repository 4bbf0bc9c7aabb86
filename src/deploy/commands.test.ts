import { connect } from './aws/connection';
import { deployCommand, sameCommand } from './commands';
import { contextWith } from './fixtures/context';

const template = `Parameters:
  ImageTag: { Type: String }
  Password: { Type: String, NoEcho: true }
`;

const context = (given: Record<string, string>) => {
  const base = contextWith(connect({ region: 'eu-west-1' }));
  return {
    ...base,
    templates: { ...base.templates, read: () => template },
    target: { ...base.target, given },
  };
};

test('a command contains the environment, the parameters and other required variables', () => {
  expect(deployCommand(context({ ImageTag: 'v3' }), { YES: '1' })).toBe(
    "make deploy ENV=dev PARAMETERS='ImageTag=v3' YES=1",
  );
});

test('a command does not contain secret values', () => {
  expect(deployCommand(context({ ImageTag: 'v3', Password: 'swordfish' }))).toBe(
    "make deploy ENV=dev PARAMETERS='ImageTag=v3 Password=...'",
  );
});

test('a plan contains the parameters, except secret ones', () => {
  const given = { ImageTag: 'v3', Password: 'swordfish' };
  expect(sameCommand({ ...context(given), planFile: 'plan.json' }, { CONFIRM: 'shop' })).toBe(
    "make apply PLAN=plan.json PARAMETERS='Password=...' CONFIRM=shop",
  );
});

test('make and the shell preserve the given value', () => {
  expect(deployCommand(context({ ImageTag: "it's $5" }))).toBe(
    "make deploy ENV=dev PARAMETERS='ImageTag=it'\\''s $$5'",
  );
});
