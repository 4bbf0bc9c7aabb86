/** A template that CloudFormation rejects, with AWS's error message where it is known. */
export class TemplateError extends Error {
  override readonly name = 'TemplateError';
}
