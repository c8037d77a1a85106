import { SightlineError } from "../../../src/errors";
import type { Executor } from "../../../src/graph/executor";
import { GenerationPin, retirementMs } from "../../../src/graph/generations";
import type { Row } from "../../../src/graph/statement";

const row = (dataset: string, number: number): Row => [
  dataset,
  `${dataset}@${number}`,
  number,
  "digest",
  "1.0.0",
  7,
  "model",
  "then",
];

/** A pin over a database of which `live` says what is live, and a clock that goes when it is told to. */
function pinning(live: () => Row[] | Error) {
  const clock = { now: 1_000, reads: 0 };
  const executor = {
    read: () => {
      clock.reads++;
      const answer = live();
      return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
    },
  };
  return { clock, pin: new GenerationPin(executor as unknown as Executor, () => clock.now) };
}

describe("pinning", () => {
  it("reads once for all who ask at the same time, and not again for half a second", async () => {
    const { pin, clock } = pinning(() => [row("a", 1), row("b", 2)]);

    await Promise.all([pin.pin(["a"]), pin.pin(["b"]), pin.pin()]);
    clock.now += 500;
    await pin.pin();

    expect(clock.reads).toBe(1);
  });

  it("reads again without anybody waiting while the pointer is young enough", async () => {
    let number = 1;
    const { pin, clock } = pinning(() => [row("a", number)]);
    await pin.pin();
    number = 2;

    clock.now += 501;
    const meanwhile = await pin.pin();
    await new Promise(setImmediate);
    const after = await pin.pin();

    expect([meanwhile[0]!.number, after[0]!.number, clock.reads]).toEqual([1, 2, 2]);
  });

  it("waits for a pointer that is older than a second", async () => {
    let number = 1;
    const { pin, clock } = pinning(() => [row("a", number)]);
    await pin.pin();
    number = 2;

    clock.now += 1_001;

    expect((await pin.pin())[0]!.number).toBe(2);
  });

  it("does not fail for a reading in the background that failed, only for one it needs", async () => {
    let answer: Row[] | Error = [row("a", 1)];
    const { pin, clock } = pinning(() => answer);
    await pin.pin();
    answer = new SightlineError("DATABASE_UNREACHABLE", "gone", "wait");

    clock.now += 600;
    const young = await pin.pin();
    clock.now += 600;

    expect(young[0]!.number).toBe(1);
    await expect(pin.pin()).rejects.toMatchObject({ code: "DATABASE_UNREACHABLE" });
  });

  it("asks a database that gives no answer three times", async () => {
    const { pin, clock } = pinning(() => new SightlineError("DEADLINE_EXCEEDED", "late", ""));

    await expect(pin.pin()).rejects.toMatchObject({ code: "DATABASE_UNREACHABLE" });
    expect(clock.reads).toBe(3);
  });

  it("gives the datasets asked for, and refuses one that is not there", async () => {
    const { pin } = pinning(() => [row("a", 1), row("b", 2)]);

    expect((await pin.pin(["b"])).map(({ generation }) => generation)).toEqual(["b@2"]);
    await expect(pin.pin(["a", "c"])).rejects.toMatchObject({
      code: "DATASET_NOT_FOUND",
      message: expect.stringContaining('"c"'),
      remedy: "Loaded: a, b.",
    });
  });

  it("is not ready while nothing is loaded, nor after its close", async () => {
    const { pin } = pinning(() => []);

    await expect(pin.pin()).rejects.toMatchObject({ code: "NOT_READY" });
    await pin.close();
    await expect(pin.pin()).rejects.toMatchObject({ code: "NOT_READY", message: "The server is stopping." });
  });
});

describe("the time for which an old generation is kept", () => {
  it("covers an operation that starts on the oldest pointer and runs to its deadline, and a grace", () => {
    expect(retirementMs(10_000)).toBe(1_000 + 10_000 + 5_000);
  });
});
