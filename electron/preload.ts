import { contextBridge, ipcRenderer } from "electron";
import type { PenholderApi } from "../shared/contract/api.js";
import { callChannel, eventChannel } from "../shared/contract/channels.js";

const listeners = new Map<string, Set<(data: never) => void>>();

// The event object stays on this side: with it a page could reach the messages of others.
ipcRenderer.on(eventChannel, (_event, name: string, data) => {
  for (const listener of listeners.get(name) ?? []) listener(data as never);
});

const api: PenholderApi = {
  call: (name, request) => ipcRenderer.invoke(callChannel, name, request),
  on(name, listener) {
    const set = listeners.get(name) ?? new Set();
    listeners.set(name, set.add(listener));
    return () => {
      set.delete(listener);
    };
  },
};

contextBridge.exposeInMainWorld("penholder", api);
