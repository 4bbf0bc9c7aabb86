import type { Environment } from '../../src/template/environment';

/** The template configuration that CodePipeline passes to CloudFormation. */
export interface Configuration {
  readonly Parameters: Readonly<Record<string, string>>;
  readonly Tags: Readonly<Record<string, string>>;
}

/** Contains every parameter of the environment, so that a change in its file also reaches the stack through the pipeline. */
export function configurationOf({ parameters, tags }: Environment, imageTag: string): Configuration {
  return { Parameters: { ...parameters, ImageTag: imageTag }, Tags: tags };
}
