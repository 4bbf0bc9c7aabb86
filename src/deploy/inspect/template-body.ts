import type { Connection } from '../aws/connection';

/** The template of a stack, with macros processed. */
export async function templateBody({ cloudFormation }: Connection, stackId: string): Promise<string> {
  const { TemplateBody = '' } = await cloudFormation.getTemplate({
    StackName: stackId,
    TemplateStage: 'Processed',
  });
  return TemplateBody;
}
