/** The resource classes of every service that the library knows, generated from AWS's specification. */
export * from '../spec/generated/aws';
