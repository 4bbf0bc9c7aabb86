/** A template that CloudFormation refuses. The message is AWS's own sentence where it is known. */
export class TemplateError extends Error {
  override readonly name = 'TemplateError';
}
