import { errorKind, isClockError, isCutOff } from '../../aws/errors';
import { credentialsAdvice, offline, sentence, stopFor } from '../aws/stop-for';
import { sameCommand } from '../commands';
import { type Context, endpointName } from '../context';
import { checkNestedParameters } from '../package/check-nested-parameters';
import { checkParameters } from '../package/check-parameters';
import { type Problem, stopForAll } from '../problem';
import { findStack, type Stack } from '../stack/stack';
import { Stop } from '../stop';
import { BUCKET_OUTPUT, placeholdersOf } from '../target';

/** Everything was checked, nothing was changed, and a deployment can start. */
export interface Ready {
  readonly account: string;
  /** The stack in whatever state. Absent if it does not exist. */
  readonly stack: Stack | undefined;
  /** The bucket for templates. Absent if it must be created first, or is not needed. */
  readonly bucket: string | undefined;
}

/** Reports all problems at once, so that they can be fixed together. */
export async function preflight(context: Context): Promise<Ready> {
  const { operator, target } = context;
  operator.report({
    type: 'step',
    step: 'preflight',
    doing: `checking ${target.stackName} and the templates`,
  });
  const problems: Problem[] = [...(target.artifacts ? context.templates.problems() : [])];
  const account = await gathered(problems, () => identify(context));
  if (account !== undefined) problems.push(...accountProblems(context, account));
  problems.push(...parameterProblems(context, account));
  // Without credentials every further call would fail in the same way.
  const stack =
    account === undefined
      ? undefined
      : await gathered(problems, () => findStack(context.connection, target.stackName));
  const bucket = account === undefined ? undefined : await gathered(problems, () => findBucket(context));
  const stop = stopForAll(problems);
  if (stop || account === undefined)
    throw stop ?? new Stop('credentials', 'AWS does not return the account of the credentials');
  operator.report({
    type: 'step-done',
    step: 'preflight',
    done: `account ${account}, ${target.region}; ${stack ? `${target.stackName} is ${stack.status}` : `${target.stackName} does not exist yet`}`,
  });
  return { account, stack, bucket };
}

/** The answer of a call, or `undefined` and another problem. */
async function gathered<T>(problems: Problem[], ask: () => Promise<T>): Promise<T | undefined> {
  try {
    return await ask();
  } catch (error) {
    const stop = error instanceof Stop ? error : stopFor(error, 'the state of the account could not be read');
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
    if (error.name === 'TimeoutError' && !isCutOff(error)) throw silence(context, error);
    if (errorKind(error) === 'transient') throw error;
    throw new Stop(
      'credentials',
      `${isClockError(error) ? 'AWS rejects signatures of another time' : 'no valid AWS credentials'}: ${sentence(error)}`,
      credentialsAdvice(error),
    );
  }
}

function silence(context: Pick<Context, 'connection' | 'rehearsal'>, error: Error): Stop {
  if (!context.rehearsal) return offline('the state of the account could not be read', error);
  return new Stop(
    'offline',
    `${endpointName(context)} does not answer: ${sentence(error)}`,
    '`make local-stop` ends an endpoint that hangs; the next command starts a new one',
  );
}

function accountProblems(context: Context, account: string): Problem[] {
  const { target } = context;
  if (target.account === undefined || target.account === account) return [];
  return [
    {
      kind: 'credentials',
      message: `the credentials are for account ${account}, but the environment ${target.environment} belongs to account ${target.account}`,
      next: `use a profile of account ${target.account}: AWS_PROFILE=... ${sameCommand(context)}`,
    },
  ];
}

function parameterProblems({ target, templates }: Context, account: string | undefined): Problem[] {
  const { template, parameters, references, stackName, region } = target;
  const text = templates.read(template);
  if (text === undefined) return [];
  const all = { ...placeholdersOf(target), ...parameters };
  const own = checkParameters(template, text, all).filter(
    ({ parameter }) => !Object.hasOwn(references, parameter),
  );
  const files = { root: template, text: templates.read, parameters: all };
  const refused = new Set(own.map(({ parameter }) => parameter));
  return [...own, ...checkNestedParameters({ stackName, region, account, files, refused })];
}

/** The bucket that the artifacts stack created, if it exists. */
export async function findBucket({
  connection,
  target: { artifacts },
}: Pick<Context, 'connection' | 'target'>): Promise<string | undefined> {
  if (!artifacts) return undefined;
  const stack = await findStack(connection, artifacts.stackName);
  return stack?.outputs.find(({ name }) => name === BUCKET_OUTPUT)?.value;
}
