import type { Image } from '../images';
import type { Container } from './definition';

/** Variables that make a program load or run other code than its own. */
const LOADS_CODE =
  /^(PATH|ENV|BASH_ENV|GCONV_PATH|NODE_(OPTIONS|PATH|REPL_EXTERNAL_MODULE)|OPENSSL_(CONF|MODULES)|_?JAVA_(TOOL_)?OPTIONS|JDK_JAVA_OPTIONS|(LD|DYLD|PYTHON|PERL5|RUBY|DOTNET|CORECLR|COR)_?.*)$/i;

/**
 * Why a container must not start: its definition, which comes from a template, sets something that its image does not
 * allow. `undefined` if it may start.
 */
export function disallowed(container: Container, { allow }: Pick<Image, 'allow'>): string | undefined {
  const { name, entryPoint, command, healthCheck, environment, secrets } = container;
  const variable = [...Object.keys(environment), ...Object.keys(secrets)].find((one) => LOADS_CODE.test(one));
  const asked = [
    { what: 'an EntryPoint', needs: 'EntryPoint', present: entryPoint.length > 0 },
    { what: 'a Command', needs: 'Command', present: command.length > 0 },
    { what: 'a HealthCheck', needs: 'HealthCheck', present: healthCheck !== undefined },
    { what: `the variable ${variable}`, needs: 'Command', present: variable !== undefined },
  ] as const;
  const refused = asked.find(({ needs, present }) => present && !allow.includes(needs));
  return (
    refused &&
    `the container ${name} has ${refused.what}, which runs code of the template: add "${refused.needs}" to "allow" of its image in rehearsal.json if you trust it`
  );
}
