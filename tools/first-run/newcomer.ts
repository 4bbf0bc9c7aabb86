/** What this project's commands heed, or this run of make says: a newcomer's shell knows none of it. */
const OURS =
  /^(AWS_|JEST_|MAKE|MFLAGS$|REHEARSAL_|npm_(?!config_))|^(BREAK|BUCKET|CI|CONFIRM|ENV|FORCE_COLOR|FORMAT|NODE_ENV|NODE_OPTIONS|NO_COLOR|PARAMETERS|PLAN|PLAN_ONLY|PORT|RECORDED_CHANGE_SETS|REQUIRE_BROWSER|RUNS|SEED|UPDATE_GOLDEN|VERSION|YES)$/;

/** The environment of somebody who has just cloned the project. */
export function newcomersEnvironment(own: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(own).filter(([name]) => !OURS.test(name)));
}
