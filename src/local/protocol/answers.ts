import type { ServiceError } from './service-error';
import { type Answer, element } from './xml';

export interface HttpAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

/** The XML namespace of a service's Query API. */
export type Namespace = string;

export function queryAnswer(
  namespace: Namespace,
  action: string,
  result: Answer,
  requestId: string,
): HttpAnswer {
  const inner = `${element(`${action}Result`, result)}${element('ResponseMetadata', { RequestId: requestId })}`;
  return xmlAnswer(200, `<${action}Response xmlns="${namespace}">${inner}</${action}Response>`, requestId);
}

export function queryError(namespace: Namespace, error: ServiceError, requestId: string): HttpAnswer {
  const fields = {
    Type: error.status < 500 ? 'Sender' : 'Receiver',
    Code: error.code,
    Message: error.message,
  };
  const inner = `${element('Error', fields)}${element('RequestId', requestId)}`;
  return xmlAnswer(error.status, `<ErrorResponse xmlns="${namespace}">${inner}</ErrorResponse>`, requestId);
}

/** AWS JSON 1.1. */
export function jsonError({ code, message, status }: ServiceError, requestId: string): HttpAnswer {
  return {
    status,
    headers: {
      'content-type': 'application/x-amz-json-1.1',
      'x-amzn-errortype': code,
      'x-amzn-requestid': requestId,
    },
    body: JSON.stringify({ __type: code, message }),
  };
}

export function xmlAnswer(status: number, xml: string, requestId: string): HttpAnswer {
  return {
    status,
    headers: { 'content-type': 'text/xml', 'x-amzn-requestid': requestId },
    body: `<?xml version="1.0" encoding="UTF-8"?>\n${xml}`,
  };
}
