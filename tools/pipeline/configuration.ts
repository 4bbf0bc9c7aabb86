import { type Deployment, OutputReference } from '../../src/template/deployment';
import type { Environment } from '../../src/template/environment';

/** The template configuration that CodePipeline passes to CloudFormation. */
export interface Configuration {
  readonly Parameters: Readonly<Record<string, string>>;
  readonly Tags: Readonly<Record<string, string>>;
}

/** Contains every parameter of the environment, so that a change in its file also reaches the stack through the pipeline. */
export function configurationOf({ stacks: [stack], tags }: Environment, image: string): Configuration {
  return { Parameters: { ...literals(stack), ImageTag: image }, Tags: tags };
}

function literals({ stackName, parameters }: Deployment): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => {
      if (value instanceof OutputReference)
        throw new Error(
          `a pipeline can't deploy ${stackName}: its parameter ${name} is an output of another stack`,
        );
      return [name, value];
    }),
  );
}
