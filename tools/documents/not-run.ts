import { spawnSync } from 'node:child_process';

const hasAwsCli = spawnSync('aws', ['--version']).status === 0;
if (!hasAwsCli) process.stderr.write('the AWS commands of the documents are not run: there is no AWS CLI\n');

/** Documented commands that the walk-through does not run, and why. */
const NOT_RUN: readonly (readonly [command: RegExp, reason: string])[] = [
  [/^make (test|test-all|check|lint|policy)$|^\.ci\/run$/, 'CI runs it'],
  [/^make (first-run|bench|bench-app|differential|pictures)$/, 'it measures, or needs minutes'],
  [/^([A-Z_]+=1 )*npx jest|^npm test/, 'CI runs these tests'],
  [/^make (local|app)\b(?!-)|^npm run issuer\b/, 'it runs until it is stopped'],
  [/^make destroy ENV=production$/, 'production is protected from deletion'],
  [/^make exec ENV=/, 'ECS Exec needs AWS'],
  [/^make (continue|rollback)\b/, 'it answers a pause, and nothing is paused'],
  [/^make (deploy|site-rollback) SYSTEM=site$/, 'site.all.test.ts deploys a site and rolls it back'],
  [/STACK=web$/, 'the stack is an example'],
  [
    / SYSTEM=\w* ENV=\w*( LIMIT=\d+ FORMAT=json)?$/,
    'it needs an account in which the system shared is deployed',
  ],
  [/^make database-user\b| PARAMETERS='DatabaseEnabled=true.*'$/, 'templates/database.all.test.ts does it'],
  [
    / PARAMETERS='ObservabilityEnabled=true.*'$/,
    'it needs an account in which the system shared is deployed',
  ],
  [/ PARAMETERS='(OidcIssuer|ConnectSources)=/, 'it needs the provider, which runs until it is stopped'],
  [/^arn=/, 'it needs a deployed environment with Grafana'],
  [/^npm run generate$/, 'generated.test.ts checks its result'],
  [/^aws (configure sso|sso login)/, 'it opens a browser to sign in'],
  [
    /^aws (backup|codecommit|dynamodb|ecr|ecs|elbv2|rds-data|s3|secretsmanager|ssm) /,
    'the local endpoint does not have this service',
  ],
  [
    /^make (apply|publish)$|^aws (cloudformation|cloudwatch) [\w-]+$/,
    'the text only names it, without its arguments',
  ],
  [/^aws eks |^export \$\(aws |\bkubectl (apply|delete) /, 'it needs an EKS cluster'],
  [/ validate --fix template\.yaml$/, 'the template is an example'],
  [/ lsp( --stdio)?$/, 'an editor starts it'],
  [/^node health-check/, 'it is part of the image'],
  [/^docker /, 'it needs a container engine and a registry'],
  [/^git /, 'it is no command of the project'],
];

export function reasonNotToRun(command: string): string | undefined {
  if (command.startsWith('aws ') && !hasAwsCli) return 'there is no AWS CLI';
  return NOT_RUN.find(([pattern]) => pattern.test(command))?.[1];
}
