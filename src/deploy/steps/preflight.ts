import { credentialsAdvice, errorKind, isOfClock, offline, sentence, stopFor } from '../aws/errors';
import { type Context, endpointName } from '../context';
import { checkNestedParameters } from '../package/check-nested-parameters';
import { checkParameters } from '../package/check-parameters';
import { type Problem, stopForAll } from '../problem';
import { findStack, type Stack } from '../stack/stack';
import { Stop } from '../stop';
import { BUCKET_OUTPUT, make } from '../target';

/** Everything was looked at, nothing touched, and a deployment can begin. */
export interface Ready {
  readonly account: string;
  /** The stack as it is, in whatever state; absent where there is none. */
  readonly stack: Stack | undefined;
  /** Where templates are put; absent where that bucket must be made first, or isn't needed. */
  readonly bucket: string | undefined;
}

/** Finds all that stands in the way at once, so that nobody has to mend one thing after the other. */
export async function preflight(context: Context): Promise<Ready> {
  const { operator, target } = context;
  operator.report({
    type: 'step',
    step: 'preflight',
    doing: `looking at ${target.stackName} and the templates`,
  });
  const problems: Problem[] = [...(target.artifacts ? context.templates.problems() : [])];
  const account = await gathered(problems, () => identify(context));
  if (account !== undefined) problems.push(...accountProblems(context, account));
  problems.push(...parameterProblems(context, account));
  // Without credentials every further call would only say so again.
  const stack =
    account === undefined
      ? undefined
      : await gathered(problems, () => findStack(context.connection, target.stackName));
  const bucket = account === undefined ? undefined : await gathered(problems, () => findBucket(context));
  const stop = stopForAll(problems);
  if (stop || account === undefined)
    throw stop ?? new Stop('credentials', 'AWS does not tell whose account it is');
  operator.report({
    type: 'step-done',
    step: 'preflight',
    done: `account ${account}, ${target.region}; ${stack ? `${target.stackName} is ${stack.status}` : `${target.stackName} doesn't exist yet`}`,
  });
  return { account, stack, bucket };
}

/** The answer of a call, or `undefined` and one more problem. */
async function gathered<T>(problems: Problem[], ask: () => Promise<T>): Promise<T | undefined> {
  try {
    return await ask();
  } catch (error) {
    const stop = error instanceof Stop ? error : stopFor(error, "AWS can't be asked how things stand");
    if (!(stop instanceof Stop)) throw stop;
    const { kind, message, next } = stop;
    problems.push({ kind, message, ...(next !== undefined && { next }) });
    return undefined;
  }
}

export async function identify(context: Pick<Context, 'connection' | 'rehearsal'>): Promise<string> {
  const { GetCallerIdentityCommand }: typeof import('@aws-sdk/client-sts') = require('@aws-sdk/client-sts');
  try {
    const { Account } = await context.connection.sts.send(new GetCallerIdentityCommand({}));
    return Account ?? '';
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    if (error.name === 'TimeoutError') throw silence(context, error);
    if (errorKind(error) === 'transient') throw error;
    throw new Stop(
      'credentials',
      `${isOfClock(error) ? 'AWS takes nothing that was signed at another time' : 'there are no credentials that AWS takes'}: ${sentence(error)}`,
      credentialsAdvice(error),
    );
  }
}

function silence(context: Pick<Context, 'connection' | 'rehearsal'>, error: Error): Stop {
  if (!context.rehearsal) return offline("AWS can't be asked how things stand", error);
  return new Stop(
    'offline',
    `${endpointName(context)} doesn't answer: ${sentence(error)}`,
    '`make local-stop` ends one that hangs; the next command starts another',
  );
}

function accountProblems({ target }: Context, account: string): Problem[] {
  if (target.account === undefined || target.account === account) return [];
  return [
    {
      kind: 'credentials',
      message: `these are the credentials of account ${account}, and the environment ${target.environment} belongs to ${target.account}`,
      next: `take a profile of account ${target.account}: AWS_PROFILE=... ${make('deploy', target.environment)}`,
    },
  ];
}

function parameterProblems({ target, templates }: Context, account: string | undefined): Problem[] {
  const { template, parameters, stackName, region } = target;
  const text = templates.read(template);
  if (text === undefined) return [];
  const own = checkParameters(template, text, parameters);
  const files = { root: template, text: templates.read, parameters };
  const refused = new Set(own.map(({ parameter }) => parameter));
  return [...own, ...checkNestedParameters({ stackName, region, account, files, refused })];
}

/** The bucket that the stack of the artifacts made, if it is there. */
export async function findBucket({
  connection,
  target: { artifacts },
}: Pick<Context, 'connection' | 'target'>): Promise<string | undefined> {
  if (!artifacts) return undefined;
  const stack = await findStack(connection, artifacts.stackName);
  return stack?.outputs.find(({ name }) => name === BUCKET_OUTPUT)?.value;
}
