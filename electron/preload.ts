import { contextBridge, ipcRenderer, webUtils } from "electron";
import type { DroppedFile, PenholderApi } from "../shared/contract/api.js";
import { callChannel, eventChannel } from "../shared/contract/channels.js";

const listeners = new Map<string, Set<(data: never) => void>>();

// The event object stays on this side: with it a page could reach the messages of others.
ipcRenderer.on(eventChannel, (_event, name: string, data) => {
  for (const listener of listeners.get(name) ?? []) listener(data as never);
});

// On this side a path may be known: the page has only the file, and one that the page made itself lies nowhere.
const pathsOf = (files: readonly DroppedFile[]): string[] =>
  files.map((file) => webUtils.getPathForFile(file as File)).filter((path) => path !== "");

const api: PenholderApi = {
  call: (name, request, files = []) => ipcRenderer.invoke(callChannel, name, request, pathsOf(files)),
  on(name, listener) {
    const set = listeners.get(name) ?? new Set();
    listeners.set(name, set.add(listener));
    return () => {
      set.delete(listener);
    };
  },
};

contextBridge.exposeInMainWorld("penholder", api);
