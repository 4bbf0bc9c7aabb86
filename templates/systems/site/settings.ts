/** Replace these values before the first deployment. */
export const DOMAIN = 'example.com';

/** CloudFront accepts certificates and delivers access logs in this Region only. */
export const EDGE_REGION = 'us-east-1';

/**
 * The prefix list of CloudFront in the Region of the systems:
 * `aws ec2 describe-managed-prefix-lists --filters Name=prefix-list-name,Values=com.amazonaws.global.cloudfront.origin-facing`.
 */
export const CLOUDFRONT_PREFIX_LIST = 'pl-4fa04526';
