import type { Connection } from '../aws/connection';

/** The template that a stack is made from, as text; macros are carried out in it. */
export async function templateBody({ cloudFormation }: Connection, stackId: string): Promise<string> {
  const { TemplateBody = '' } = await cloudFormation.getTemplate({
    StackName: stackId,
    TemplateStage: 'Processed',
  });
  return TemplateBody;
}
