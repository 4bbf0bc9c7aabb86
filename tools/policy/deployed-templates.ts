import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { type Data, entry } from '../../src/document/data';
import { parseDocument } from '../../src/document/document';
import { OpenTemplate, type ResourceLookup, type TemplateResource } from '../../src/plan/open-template';
import type { AwsEnvironment } from '../../src/plan/stack-source';
import { isValueObject, type Value } from '../../src/plan/value';
import { resourceSpec } from '../../src/spec/resource-spec';
import { typedProperties } from './typed';

/** A root template with its parameters, from an environment. */
export interface DeployedRoot {
  readonly name: string;
  readonly stackName: string;
  readonly region: string;
  readonly template: string;
  readonly parameters: Readonly<Record<string, string>>;
}

/**
 * A template as AWS Control Tower sees it during deployment, with parameters, conditions and functions resolved. Values that
 * only AWS knows, such as the ARN of a bucket, are made up in the right form.
 */
export interface DeployedTemplate {
  readonly deployment: string;
  /** Path below `out/`. */
  readonly path: string;
  readonly resources: Readonly<Record<string, DeployedResource>>;
}

export interface DeployedResource {
  readonly Type: string;
  readonly Properties: Value;
  readonly Metadata: Data;
  readonly DeletionPolicy: string;
}

const ACCOUNT = '000000000000';
const MADE_UP_ID = '00000000-0000-4000-8000-000000000000';

/** The root template of a deployment and its nested templates. */
export function deployedTemplates(outFolder: string, deployment: DeployedRoot): readonly DeployedTemplate[] {
  return new Walk(outFolder, deployment).templates(
    deployment.template,
    deployment.stackName,
    deployment.parameters,
  );
}

/** The outputs of the root template of a deployment. */
export function deployedOutputs(
  outFolder: string,
  deployment: DeployedRoot,
): Readonly<Record<string, Value>> {
  return new Walk(outFolder, deployment).outputs(
    deployment.template,
    deployment.stackName,
    deployment.parameters,
  );
}

class Walk {
  private readonly environment: AwsEnvironment;

  constructor(
    private readonly outFolder: string,
    private readonly deployment: DeployedRoot,
  ) {
    const { region } = deployment;
    this.environment = {
      accountId: ACCOUNT,
      region,
      partition: 'aws',
      urlSuffix: 'amazonaws.com',
      notificationArns: [],
      exported: () => undefined,
      stackOutput: ({ stackName, outputName }) => `made-up:${stackName}.${outputName}`,
      zones: () => ['a', 'b', 'c'].map((letter) => region + letter),
      ssmParameter: (name) => `made-up:${name}`,
    };
  }

  templates(
    path: string,
    stackName: string,
    given: Readonly<Record<string, Value>>,
  ): readonly DeployedTemplate[] {
    const { template, lookup } = this.open(path, stackName, given);
    const own = {
      deployment: this.deployment.name,
      path,
      resources: Object.fromEntries(
        [...template.resources].map(([logicalId, { type, node }]) => [
          logicalId,
          {
            Type: type,
            Properties: typedProperties(type, template.evaluate(node.Properties ?? {}, lookup) ?? {}),
            Metadata: node.Metadata ?? {},
            DeletionPolicy: String(node.DeletionPolicy ?? 'Delete'),
          },
        ]),
      ),
    };
    const nested = [...template.resources.values()].filter(isNested).flatMap((resource) => {
      const child = this.child(path, stackName, resource, template, lookup);
      return this.templates(child.path, child.stackName, child.given);
    });
    return [own, ...nested];
  }

  outputs(
    path: string,
    stackName: string,
    given: Readonly<Record<string, Value>>,
  ): Readonly<Record<string, Value>> {
    const { template, lookup } = this.open(path, stackName, given);
    return Object.fromEntries(
      [...template.outputs].map(([name, { Value }]) => [
        name,
        template.evaluate(Value ?? null, lookup) ?? null,
      ]),
    );
  }

  private open(path: string, stackName: string, given: Readonly<Record<string, Value>>) {
    const { data } = parseDocument(path, readFileSync(join(this.outFolder, path), 'utf8'));
    const { region } = this.deployment;
    const stackId = `arn:aws:cloudformation:${region}:${ACCOUNT}:stack/${stackName}/${MADE_UP_ID}`;
    const identity = { stackName, stackId };
    const template = new OpenTemplate(data, given, identity, this.environment);
    const lookup: ResourceLookup = {
      ref: (logicalId) => {
        const isCertificate =
          template.resources.get(logicalId)?.type === 'AWS::CertificateManager::Certificate';
        return isCertificate
          ? `arn:aws:acm:${region}:${ACCOUNT}:certificate/${MADE_UP_ID}`
          : `${stackName}-${logicalId}`.toLowerCase();
      },
      attribute: (logicalId, name) => this.attribute(path, stackName, template, lookup, logicalId, name),
    };
    return { template, lookup };
  }

  private attribute(
    path: string,
    stackName: string,
    template: OpenTemplate,
    lookup: ResourceLookup,
    logicalId: string,
    name: string,
  ): Value | undefined {
    const resource = template.resources.get(logicalId);
    if (!resource) return undefined;
    const id = `${stackName}-${logicalId}`.toLowerCase();
    if (resource.type === 'AWS::S3::Bucket' && name === 'Arn') return `arn:aws:s3:::${id}`;
    if (!isNested(resource)) {
      const madeUp = `made-up:${id}.${name}`;
      return resourceSpec(resource.type)?.attributes[name]?.shape === 'list' ? [madeUp] : madeUp;
    }
    const child = this.child(path, stackName, resource, template, lookup);
    const opened = this.open(child.path, child.stackName, child.given);
    const output = opened.template.outputs.get(name.replace(/^Outputs\./, ''));
    return output && opened.template.evaluate(output.Value ?? null, opened.lookup);
  }

  private child(
    path: string,
    stackName: string,
    { logicalId, node }: TemplateResource,
    template: OpenTemplate,
    lookup: ResourceLookup,
  ) {
    const given = template.evaluate(entry(node.Properties, 'Parameters') ?? {}, lookup);
    return {
      path: posix.join(posix.dirname(path), String(entry(node.Properties, 'TemplateURL'))),
      stackName: `${stackName}-${logicalId}`,
      given: isValueObject(given) ? given : {},
    };
  }
}

function isNested({ type }: { readonly type: string }): boolean {
  return type === 'AWS::CloudFormation::Stack';
}
