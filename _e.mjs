import { runnerImport } from "vite";
const { evaluate } = (await runnerImport("/tmp/docxin/clone/test/evaluation/formats/word-in.ts")).module; console.log(await evaluate());
