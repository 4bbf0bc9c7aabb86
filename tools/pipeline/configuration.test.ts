import { dev } from '../../templates/environments/dev';
import { configurationOf } from './configuration';

test('the pipeline deploys what the environment says, with the image that it built', () => {
  const { Parameters, Tags } = configurationOf(dev, 'abc123');
  expect(Parameters).toEqual({ ...dev.parameters, ImageTag: 'abc123' });
  expect(Tags).toMatchObject({ system: 'comentarios', environment: 'dev' });
});
