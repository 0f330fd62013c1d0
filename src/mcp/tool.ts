import type { CallToolResult, Tool } from '@modelcontextprotocol/sdk/types.js';
import { z } from 'zod';
import { type Fault, faultOfError, faultsOfArguments, UNFORESEEN } from './fault.js';
import type { Sources } from './sources.js';

/** A question that a model may ask. */
interface ToolSketch<I extends z.ZodObject, O extends z.ZodObject> {
  readonly name: string;
  readonly title: string;
  /** What it answers, when to ask it, what comes next: all that a model chooses by. */
  readonly description: string;
  readonly input: I;
  readonly output: O;
  readonly answer: (sources: Sources, given: z.output<I>) => Promise<z.input<O>>;
}

/** A tool as the protocol knows it, and its answers. Calls never throw: what goes wrong is an answer too. */
export interface AnyTool {
  readonly definition: Tool;
  readonly call: (sources: Sources, given: unknown) => Promise<CallToolResult>;
}

/** Every tool reads a graph that is held whole: nothing changes by asking, the same question has the same answer, nobody else is asked. */
const READS = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false } as const;

/** Makes a tool: its schemas are printed for clients, and hold what it is given and gives. */
export function defineTool<I extends z.ZodObject, O extends z.ZodObject>(sketch: ToolSketch<I, O>): AnyTool {
  const { name, title, description, input, output, answer } = sketch;
  return {
    definition: {
      name,
      title,
      description,
      inputSchema: schemaOf(input, 'input'),
      outputSchema: schemaOf(output, 'output'),
      annotations: { title, ...READS },
    },
    call: async (sources, given) => {
      const read = input.safeParse(given ?? {});
      if (!read.success) return refusal(faultsOfArguments(read.error, given, input));
      try {
        const told = output.parse(await answer(sources, read.data));
        return { content: [{ type: 'text', text: JSON.stringify(told) }], structuredContent: told };
      } catch (error) {
        const fault = faultOfError(error);
        if (!fault) sources.onFailure(error);
        return refusal([fault ?? UNFORESEEN]);
      }
    },
  };
}

/** An answer that says what was wrong, as JSON, and nothing else. */
const refusal = (faults: readonly Fault[]): CallToolResult => ({
  isError: true,
  content: [{ type: 'text', text: JSON.stringify({ errors: faults }) }],
});

const schemaOf = (schema: z.ZodObject, io: 'input' | 'output'): Tool['inputSchema'] => ({
  ...(z.toJSONSchema(schema, { target: 'draft-7', io }) as object),
  type: 'object',
});
