import { environments } from '../../templates/environments';
import { configurationOf } from './configuration';

const [name, imageTag] = process.argv.slice(2);
const environment = environments.find((candidate) => candidate.name === name);

/** Prints the template configuration of an environment: `main.ts <environment> <image tag>`. Ends with 2 where it can't. */
if (environment && imageTag) {
  process.stdout.write(`${JSON.stringify(configurationOf(environment, imageTag), undefined, 2)}\n`);
} else {
  const names = environments.map((candidate) => candidate.name).join(', ');
  process.stderr.write(`configuration: say an environment (${names}) and the tag of an image\n`);
  process.exitCode = 2;
}
