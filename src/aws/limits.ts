/** AWS CloudFormation User Guide, "Understand CloudFormation quotas". Sizes are in bytes, lengths in bytes too where text is meant. */
export const limits = {
  /** A template that a request carries; a larger one has to be uploaded to S3. */
  templateBody: 51_200,
  templateObject: 1_000_000,
  /** Stacks of an account in a region, nested ones included. */
  stacks: 2_000,
  resources: 500,
  parameters: 200,
  outputs: 200,
  mappings: 200,
  mappingKeys: 200,
  dynamicReferences: 60,
  logicalId: 255,
  parameterValue: 4_096,
  description: 1_024,
  /** AWS CloudFormation User Guide, "CloudFormation template Parameters syntax". */
  parameterDescription: 4_000,
} as const;
