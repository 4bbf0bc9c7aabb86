/** What this project's commands heed, or this run of make says: a newcomer's shell knows none of it. */
const OURS =
  /^(AWS_|JEST_|MAKE|MFLAGS$|REHEARSAL_|npm_(?!config_))|^(BREAK|BUCKET|CI|CONFIRM|ENV|FORCE_COLOR|FORMAT|JEST|NODE_ENV|NODE_OPTIONS|NO_COLOR|PARAMETERS|PLAN|PLAN_ONLY|PORT|RECORDED_API|RECORDED_CHANGE_SETS|REQUIRE_BROWSER|RUNS|SEED|TEST_ALL|UPDATE_GOLDEN|VALIDATOR_CASES|VERSION|YES)$/;

/** The environment of somebody who has just cloned the project. */
export function newcomersEnvironment(own: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(own).filter(([name]) => !OURS.test(name)));
}
