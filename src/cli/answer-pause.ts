import { answerPause, type PauseAnswer } from '../deploy/answer-pause';
import { toJson } from '../deploy/show/json';
import { make } from '../deploy/target';
import { type Command, exitCodes } from './command';
import { formatOf, namedBy, placeOptions, placeUsage } from './deploy-options';
import { onSystem } from './on-stack';
import { parseOptions } from './options';

interface AnswerCommand {
  readonly name: string;
  readonly action: PauseAnswer['action'];
  readonly summary: string;
  readonly effect: string;
  /** What the command reports, after the name of the service. */
  readonly done: string;
}

/** A command that answers a paused deployment of an ECS service. */
function answering({ name, action, summary, effect, done }: AnswerCommand): Command {
  const usage = `usage: stacks ${name} ${placeUsage} [--hook ID] [--format text|json]

${effect}
\`make watch\` and \`make status\` show what is paused. If several deployments are paused, --hook chooses one by the ID of
its hook, or by the name of its service.

exit codes: 0 answered, 2 nothing is paused, or several deployments are; others: see \`stacks deploy --help\``;
  return {
    summary,
    usage,
    async run(args, project, terminal) {
      const { values } = parseOptions(usage, {
        args: [...args],
        options: {
          ...placeOptions,
          hook: { type: 'string' },
          format: { type: 'string', default: 'text' },
        },
      });
      const format = formatOf(values.format, ['text', 'json']);
      return onSystem({ project, terminal, format, ...namedBy(values) }, async (system) => {
        const { service, hookId, deployment } = await answerPause(system, { action, hook: values.hook });
        const stage = deployment.stage ?? deployment.status;
        const next = `\`${make('watch', system.request)}\` follows the deployment`;
        return {
          exitCode: exitCodes.ok,
          output:
            format === 'json'
              ? toJson({ service, hookId, stage, action })
              : `${service} ${done}; it was paused at ${stage}.\nnext: ${next}`,
        };
      });
    },
  };
}

export const continueDeployment = answering({
  name: 'continue',
  action: 'CONTINUE',
  summary: 'continue a paused deployment of a service',
  effect: 'Continues the deployment of an ECS service that is paused at a lifecycle stage.',
  done: 'continues',
});

export const rollback = answering({
  name: 'rollback',
  action: 'ROLLBACK',
  summary: 'roll a paused deployment of a service back',
  effect:
    'Rolls the deployment of an ECS service that is paused at a lifecycle stage back to the previous revision.\nThe operation of CloudFormation then fails and is rolled back too.',
  done: 'rolls back',
});
