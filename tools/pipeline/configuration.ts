import type { Environment } from '../../src/template/environment';

/** What CodePipeline hands to CloudFormation beside the template. */
export interface Configuration {
  readonly Parameters: Readonly<Record<string, string>>;
  readonly Tags: Readonly<Record<string, string>>;
}

/**
 * All that the environment says and the tag of the image: a parameter that is changed in the environment's file reaches its
 * stack through the pipeline too.
 */
export function configurationOf({ parameters, tags }: Environment, imageTag: string): Configuration {
  return { Parameters: { ...parameters, ImageTag: imageTag }, Tags: tags };
}
