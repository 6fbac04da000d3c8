import { expect, it } from "vitest";
import { latest } from "../../../renderer/export/latest.js";

it("asks one question at a time, lets those between go, and tells only the last answer", async () => {
  const asked: string[] = [];
  const told: string[] = [];
  const answers: ((answer: string) => void)[] = [];
  const ask = latest(
    (question: string) => {
      asked.push(question);
      return new Promise<string>((resolve) => answers.push(resolve));
    },
    (answer) => told.push(answer),
  );
  for (const question of ["a", "b", "c"]) ask(question);
  expect(asked).toEqual(["a"]);
  answers[0]!("A");
  await Promise.resolve();
  await Promise.resolve();
  expect({ asked, told }).toEqual({ asked: ["a", "c"], told: [] });
  answers[1]!("C");
  await Promise.resolve();
  await Promise.resolve();
  expect(told).toEqual(["C"]);
});
