import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  CreateChangeSetCommand,
  CreateStackCommand,
  ExecuteChangeSetCommand,
  type Parameter,
} from '@aws-sdk/client-cloudformation';
import { CreateBucketCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { packageTemplates } from '../../deploy/package/package-templates';
import { s3Of } from '../../local/testing/calls';
import { REGION, type TestEndpoint } from '../../local/testing/endpoint';
import { projectFolder } from '../../spec/project-folder';

const BUCKET = 'console-templates';
const PARAMETERS = {
  Environment: 'local',
  ImageTag: '1.0.0',
  Nat: 'none',
  PipelineEnabled: 'false',
  DeletionProtection: 'false',
  AlarmEmail: 'alarms@example.com',
} as const;

/** For tests and screenshots: this project's system on a local endpoint. */
export class System {
  private constructor(
    private readonly local: TestEndpoint,
    private readonly url: string,
  ) {}

  static async upload(local: TestEndpoint): Promise<System> {
    const read = (path: string): string => readFileSync(join(projectFolder, 'out', path), 'utf8');
    const urlOf = (key: string): string => `https://${BUCKET}.s3.${REGION}.amazonaws.com/${key}`;
    const { root, templates } = packageTemplates('comentarios.yaml', read, urlOf);
    const s3 = s3Of(local.endpoint);
    await s3.send(new CreateBucketCommand({ Bucket: BUCKET }));
    for (const { key, text } of templates)
      await s3.send(new PutObjectCommand({ Bucket: BUCKET, Key: key, Body: text }));
    s3.destroy();
    // The system reads the names of shared resources from Parameter Store.
    await local.client.send(
      new CreateStackCommand({
        StackName: 'artifacts-comentarios-dev',
        TemplateBody: read('artifacts.yaml'),
        Capabilities: ['CAPABILITY_NAMED_IAM'],
      }),
    );
    await local.endpoint.idle();
    return new System(local, root.url);
  }

  /** Returns the ID of the change set. */
  async plan(
    StackName: string,
    ChangeSetName: string,
    type: 'CREATE' | 'UPDATE',
    parameters: Readonly<Record<string, string>> = {},
  ): Promise<string> {
    const { Id = '' } = await this.local.client.send(
      new CreateChangeSetCommand({
        StackName,
        ChangeSetName,
        ChangeSetType: type,
        TemplateURL: this.url,
        IncludeNestedStacks: true,
        Capabilities: ['CAPABILITY_NAMED_IAM', 'CAPABILITY_AUTO_EXPAND'],
        Parameters: Object.entries({ ...PARAMETERS, ...parameters }).map(
          ([ParameterKey, ParameterValue]): Parameter => ({ ParameterKey, ParameterValue }),
        ),
        Tags: [{ Key: 'team', Value: 'comments' }],
      }),
    );
    return Id;
  }

  /** Returns when no operation is in progress. */
  async deploy(StackName: string): Promise<void> {
    const ChangeSetName = await this.plan(StackName, 'first', 'CREATE');
    await this.local.client.send(new ExecuteChangeSetCommand({ ChangeSetName }));
    await this.local.endpoint.idle();
  }
}
