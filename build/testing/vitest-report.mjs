/**
 * What Vitest's JSON report says, counted. A file that could not be loaded is one failure, since its tests never ran; so
 * is a run that ended badly without naming a test.
 * @param {{testResults: {name: string, status: string, message?: string, assertionResults: {status: string, fullName: string, failureMessages?: string[]}[]}[]}} report
 * @param {number} code with which Vitest ended
 * @returns {{passed: number, failures: {name: string, message: string}[], skipped: string[]}}
 */
export function readReport(report, code) {
  const result = { passed: 0, failures: [], skipped: [] };
  for (const file of report.testResults) {
    for (const test of file.assertionResults) {
      if (test.status === "passed") result.passed++;
      else if (test.status === "failed") {
        result.failures.push({ name: test.fullName.trim(), message: (test.failureMessages ?? []).map(readable).join("\n") });
      } else result.skipped.push(test.fullName.trim());
    }
    const failedTests = file.assertionResults.some((test) => test.status === "failed");
    if (file.status === "failed" && !failedTests) result.failures.push({ name: file.name, message: file.message ?? "" });
  }
  if (code !== 0 && result.failures.length === 0) {
    result.failures.push({ name: "the run itself", message: `Vitest ended with ${code} although no test failed.` });
  }
  return result;
}

/** Where a test ran out of time, Vitest reports the place without the reason. */
const readable = (message) => message.replace(/^Error: STACK_TRACE_ERROR/, "The test ran out of time.");
