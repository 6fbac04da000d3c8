import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

const program = "/usr/bin/soffice";

/** Whether LibreOffice is installed where Debian puts it. */
export const libreOfficeIsThere = existsSync(program);

/** A file and what is decided on all its changes; null only opens and saves it. */
export interface Settling {
  readonly bytes: Uint8Array;
  readonly decision: "accept" | "reject" | null;
}

const commands = { accept: ".uno:AcceptAllTrackedChanges", reject: ".uno:RejectAllTrackedChanges" };

/** Opens each file of a list, decides on all changes as a person would by the menu, and writes what comes of it beside it. */
const macro = `
Sub Settle(list As String, filterName As String, options As String)
  Dim number As Integer, line As String, parts
  number = FreeFile
  Open list For Input As #number
  Do While Not EOF(number)
    Line Input #number, line
    parts = Split(line, Chr(9))
    If UBound(parts) = 1 Then SettleOne(parts(0), parts(1), filterName, options)
  Loop
  Close #number
  StarDesktop.terminate()
End Sub

Sub SettleOne(path As String, command As String, filterName As String, options As String)
  Dim document, dispatcher
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  document = StarDesktop.loadComponentFromURL(ConvertToURL(path), "_blank", 0, hidden())
  If command <> "" Then
    dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
    dispatcher.executeDispatch(document.CurrentController.Frame, command, "", 0, Array())
  End If
  Dim filter(1) As New com.sun.star.beans.PropertyValue
  filter(0).Name = "FilterName"
  filter(0).Value = filterName
  filter(1).Name = "FilterOptions"
  filter(1).Value = options
  document.storeToURL(ConvertToURL(path & ".settled"), filter())
  document.close(True)
End Sub
`;

const escaped = macro.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

const module = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">${escaped}</script:module>`;

const start = (profile: string, what: string) =>
  promisify(execFile)(program, [`-env:UserInstallation=${pathToFileURL(profile).href}`, "--headless", "--norestore", what], {
    timeout: 3_600_000,
  });

/** How its filters call what it writes, and their options. */
const filters = { docx: ["MS Word 2007 XML", ""], text: ["Text (encoded)", "UTF8"] } as const;

/** Word files, or their text, as LibreOffice leaves them once it has accepted or rejected all their changes; it is started once for all. */
export async function settledByLibreOffice(files: readonly Settling[], as: keyof typeof filters = "docx"): Promise<Uint8Array[]> {
  const folder = await mkdtemp(join(tmpdir(), "penholder-libreoffice-"));
  const profile = join(folder, "profile");
  try {
    const paths = files.map((_, index) => join(folder, `${index}.docx`));
    await Promise.all(files.map(({ bytes }, index) => writeFile(paths[index]!, bytes)));
    const list = files.map(({ decision }, index) => `${paths[index]!}\t${decision === null ? "" : commands[decision]}\n`);
    await writeFile(join(folder, "list"), list.join(""));
    // The first start fills the profile, and would write over a macro that is there already.
    await start(profile, "--terminate_after_init");
    await writeFile(join(profile, "user/basic/Standard/Module1.xba"), module);
    await start(profile, `macro:///Standard.Module1.Settle(${[join(folder, "list"), ...filters[as]].join(",")})`);
    return await Promise.all(paths.map((path) => readFile(`${path}.settled`)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
