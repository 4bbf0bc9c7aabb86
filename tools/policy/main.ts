import { join } from 'node:path';
import { TemplateError } from '../../src/plan/template-error';
import { GuardError } from '../../src/validate/settings/guard-engine';
import { systems } from '../../templates/systems';
import { complete, deployedRoots } from './deployed-roots';
import { type DeployedRoot, deployedTemplates } from './deployed-templates';
import { controlTowerRules, violations } from './engine';
import { judge } from './judge';
import { report } from './report';

/**
 * Checks the compiled templates, as each environment deploys them, against AWS Control Tower's proactive controls. Exit
 * codes: 0 no violations, 1 violations or wrong exceptions, 2 could not run.
 */
function main(): number {
  const outFolder = join(__dirname, '..', '..', 'out');
  const deployments = deploymentsOf(outFolder);
  const templates = deployments.flatMap((deployment) => deployedTemplates(outFolder, deployment));
  const rules = controlTowerRules();
  const found = violations(
    rules,
    templates.map(({ resources }) => ({ AWSTemplateFormatVersion: '2010-09-09', Resources: resources })),
  );
  const judgement = judge(templates, found);
  const scope = {
    rules: rules.length,
    templates: templates.length,
    deployments: deployments.map(({ name }) => name),
  };
  process.stdout.write(`${report(judgement, scope)}\n`);
  return judgement.breaches.length + judgement.idle.length > 0 ? 1 : 0;
}

/** The stacks of each environment, and the artifacts stack of one. */
function deploymentsOf(outFolder: string): readonly DeployedRoot[] {
  const name = 'artifacts-comentarios-dev';
  const artifacts = {
    name,
    stackName: name,
    region: 'eu-west-1',
    template: 'artifacts.yaml',
    parameters: {},
  };
  return [artifacts, ...deployedRoots(outFolder, systems).map(complete)];
}

try {
  process.exitCode = main();
} catch (error) {
  const isExpected = error instanceof GuardError || error instanceof TemplateError;
  process.stderr.write(
    `policy: ${isExpected ? error.message : error instanceof Error ? error.stack : String(error)}\n`,
  );
  process.exitCode = 2;
}
