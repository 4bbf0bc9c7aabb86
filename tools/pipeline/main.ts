import { comentarios } from '../../templates/systems/comentarios';
import { configurationOf } from './configuration';

const [name, image] = process.argv.slice(2);
const { environments } = comentarios;
const environment = environments.find((candidate) => candidate.name === name);

/** Prints the template configuration of an environment: `main.ts ENVIRONMENT IMAGE`, where IMAGE is a tag or a digest. */
if (environment && image) {
  process.stdout.write(`${JSON.stringify(configurationOf(environment, image), undefined, 2)}\n`);
} else {
  const names = environments.map((candidate) => candidate.name).join(', ');
  process.stderr.write(`usage: main.ts ENVIRONMENT IMAGE, where ENVIRONMENT is one of ${names}\n`);
  process.exitCode = 2;
}
