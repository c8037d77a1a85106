import type { FastifyBaseLogger } from "fastify";
import type { Config } from "../../config";
import { SightlineError } from "../../errors";
import type { Executor, OnStatement } from "../../graph/executor";
import type { GenerationPin } from "../../graph/generations";
import { modelVersion, type Model } from "../../model";
import { limitsOf, type OperationContext } from "../context";

export interface ServerContext extends OperationContext {
  readonly log: FastifyBaseLogger;
  readonly statements: { count: number };
}

export interface ContextParts {
  readonly config: Config;
  readonly model: Model;
  readonly executor: Executor;
  readonly pin: GenerationPin;
  readonly onStatement?: OnStatement;
}

/** Makes the context of one operation: its deadline starts now, its generations are pinned when first needed. */
export function contextFactory({
  config,
  model,
  executor,
  pin,
  onStatement,
}: ContextParts): (log: FastifyBaseLogger) => ServerContext {
  const limits = limitsOf(config);
  const version = modelVersion(model);
  return (log) => {
    const deadline = Date.now() + config.OPERATION_TIMEOUT_MS;
    const statements = { count: 0 };
    let pinned: ReturnType<OperationContext["pins"]> | undefined;
    return {
      log,
      limits,
      statements,
      onMisfit: (error) => log.warn({ err: error }, "what was read does not fit the schema"),
      pins: () =>
        (pinned ??= pin.pin(config.SIGHTLINE_DATASETS).then((generations) => {
          if (generations.length === 0) {
            throw new SightlineError(
              "NOT_READY",
              "No dataset is loaded yet",
              "Load one with `sightline load`, or wait until the load is done.",
            );
          }
          const other = generations.find((generation) => generation.modelVersion !== version);
          if (other) {
            throw new SightlineError(
              "MODEL_MISMATCH",
              `The dataset ${other.dataset} was loaded by another version of Sightline than the one that serves it`,
              `Load it again: \`sightline load\` with this version.`,
            );
          }
          return generations;
        })),
      read(statement) {
        const timeoutMs = deadline - Date.now();
        if (timeoutMs <= 0) {
          throw new SightlineError(
            "DEADLINE_EXCEEDED",
            "The operation took longer than its deadline",
            "Ask for less at a time.",
          );
        }
        return executor.read(statement, {
          timeoutMs,
          onStatement: (event) => {
            statements.count += 1;
            onStatement?.(event);
          },
        });
      },
    };
  };
}
