/** Variables of this project's commands, and those that make sets. A new user's shell has none of them. */
const OURS =
  /^(AWS_|JEST_|MAKE|MFLAGS$|REHEARSAL_|npm_(?!config_))|^(BREAK|BUCKET|CI|CONFIRM|ENV|FORCE_COLOR|FORMAT|JEST|NODE_ENV|NODE_OPTIONS|NO_COLOR|PARAMETERS|PLAN|PLAN_ONLY|PORT|RECORDED_API|RECORDED_CHANGE_SETS|REQUIRE_BROWSER|RUNS|SEED|TEST_ALL|UPDATE_GOLDEN|VALIDATOR_CASES|VERSION|YES)$/;

/** The environment of a new user. */
export function newcomersEnvironment(own: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(own).filter(([name]) => !OURS.test(name)));
}
