import { dev } from '../../templates/systems/comentarios/dev';
import { configurationOf } from './configuration';

test('the configuration has the parameters of the environment and the new image', () => {
  const { Parameters, Tags } = configurationOf(dev, 'abc123');
  expect(Parameters).toEqual({ ...dev.stacks[0].parameters, ImageTag: 'abc123' });
  expect(Tags).toMatchObject({ system: 'comentarios', environment: 'dev' });
});
