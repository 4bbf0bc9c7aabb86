/** The image sets METRICS_PORT to it. No load balancer reaches it. */
export const METRICS_PORT = 9464;
