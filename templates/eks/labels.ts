/** The labels that kubectl and dashboards know: "Recommended Labels", Kubernetes documentation. */
export const labels = {
  'app.kubernetes.io/name': 'comentarios',
  'app.kubernetes.io/managed-by': 'comentarios',
} as const;

/** The labels by which other objects find the pods. They can never change. */
export const podLabels = { 'app.kubernetes.io/name': 'comentarios' } as const;

/** The class of the load balancer, and the port of the service. */
export const INGRESS_CLASS = 'alb';
export const PORT = 8000;
