/** The resource classes, generated from AWS's specification. */
export * from '../spec/generated/aws';
