import { join } from 'node:path';
import { TemplateError } from '../../src/plan/template-error';
import { environments } from '../../templates/environments';
import { type DeployedRoot, deployedTemplates } from './deployed-templates';
import { controlTowerRules, EngineError, runGuard } from './engine';
import { judge } from './judge';
import { report } from './report';

/**
 * Checks the compiled templates, as each environment deploys them, against AWS Control Tower's proactive controls. Exit
 * codes: 0 no violations, 1 violations or wrong exceptions, 2 could not run.
 */
function main(): number {
  const outFolder = join(__dirname, '..', '..', 'out');
  const deployments = deploymentsOf();
  const templates = deployments.flatMap((deployment) => deployedTemplates(outFolder, deployment));
  const rules = controlTowerRules();
  const violations = runGuard(
    rules,
    templates.map(({ resources }) => ({ AWSTemplateFormatVersion: '2010-09-09', Resources: resources })),
  );
  const judgement = judge(templates, violations);
  const scope = {
    rules: rules.length,
    templates: templates.length,
    deployments: deployments.map(({ name }) => name),
  };
  process.stdout.write(`${report(judgement, scope)}\n`);
  return judgement.breaches.length + judgement.idle.length > 0 ? 1 : 0;
}

/** Each environment, and the artifacts stack that they share. */
function deploymentsOf(): readonly DeployedRoot[] {
  const artifacts = {
    name: 'artifacts',
    stackName: 'artifacts-comentarios-dev',
    region: environments[0].region,
    template: 'artifacts.yaml',
    parameters: {},
  };
  return [
    artifacts,
    ...environments.map(({ name, stackName, region, stack, parameters }) => ({
      name,
      stackName,
      region,
      parameters,
      template: `${stack.model.name}.yaml`,
    })),
  ];
}

try {
  process.exitCode = main();
} catch (error) {
  const isExpected = error instanceof EngineError || error instanceof TemplateError;
  process.stderr.write(
    `policy: ${isExpected ? error.message : error instanceof Error ? error.stack : String(error)}\n`,
  );
  process.exitCode = 2;
}
