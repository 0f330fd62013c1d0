import {
  type Attributes,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  trace,
  TraceFlags,
  type Tracer,
} from '@opentelemetry/api';
import type { IncomingMessage } from 'node:http';
import type { Exchange } from './exchange.js';

/** Tells of requests as OpenTelemetry does: a span for each, in the trace of the caller where it names one. */
export interface Traces {
  /** Begins a span; what it gives back ends it, with the status of the answer. */
  readonly begin: (
    request: IncomingMessage,
    exchange: Exchange,
    method: string,
    route: string,
  ) => (status: number) => void;
  /** Sends what is left. */
  readonly close: () => Promise<void>;
}

/** The header of W3C Trace Context, version 00. */
const TRACE_PARENT = /^00-([\da-f]{32})-([\da-f]{16})-([\da-f]{2})$/;

/** Traces sent by OTLP over HTTP to `url`, or to where `OTEL_EXPORTER_OTLP_ENDPOINT` says. The packages that do so are loaded only here. */
export async function openTraces(url: string | null): Promise<Traces> {
  const [{ BasicTracerProvider, BatchSpanProcessor }, { OTLPTraceExporter }, { resourceFromAttributes }] =
    await Promise.all([
      import('@opentelemetry/sdk-trace-base'),
      import('@opentelemetry/exporter-trace-otlp-http'),
      import('@opentelemetry/resources'),
    ]);
  const provider = new BasicTracerProvider({
    resource: resourceFromAttributes({ 'service.name': process.env.OTEL_SERVICE_NAME ?? 'normapa' }),
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter(url === null ? {} : { url }))],
  });
  const tracer = provider.getTracer('normapa');
  return { begin: (...asked) => beginSpan(tracer, ...asked), close: () => provider.shutdown() };
}

function beginSpan(
  tracer: Tracer,
  request: IncomingMessage,
  exchange: Exchange,
  method: string,
  route: string,
): (status: number) => void {
  const attributes: Attributes = {
    'http.request.method': method,
    'http.route': route,
    'normapa.request_id': exchange.id,
  };
  const span = tracer.startSpan(`${method} ${route}`, { kind: SpanKind.SERVER, attributes }, parentOf(request));
  return (status) => {
    const { kind, cost, wasKept } = exchange;
    span.setAttributes({
      'http.response.status_code': status,
      ...(kind !== null && { 'normapa.kind': kind }),
      ...(cost !== null && { 'normapa.cost': cost }),
      ...(wasKept !== null && { 'normapa.kept': wasKept }),
    });
    if (status >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
    span.end();
  };
}

function parentOf({ headers }: IncomingMessage): typeof ROOT_CONTEXT {
  const given = headers.traceparent;
  const [, traceId, spanId, flags] = TRACE_PARENT.exec(typeof given === 'string' ? given : '') ?? [];
  if (traceId === undefined || spanId === undefined || flags === undefined) return ROOT_CONTEXT;
  const traceFlags = Number.parseInt(flags, 16) & TraceFlags.SAMPLED;
  return trace.setSpanContext(ROOT_CONTEXT, { traceId, spanId, traceFlags, isRemote: true });
}
