/** What the site consists of: the files of the folder, which the command writes. */
export const files = {
  build: 'npm run --silent --workspace app/site build',
  folder: 'app/site/dist',
  bucket: 'BucketName',
  distribution: 'DistributionId',
} as const;
