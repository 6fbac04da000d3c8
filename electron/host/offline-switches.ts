/** Command-line switches that keep the browser engine from looking for anything on a network by itself. */
export const offlineSwitches: readonly (readonly [name: string, value?: string])[] = [
  // The guarantee: no name resolves. The others only spare the engine from trying.
  ["host-resolver-rules", "MAP * ~NOTFOUND"],
  ["disable-background-networking"],
  ["disable-component-update"],
  ["disable-domain-reliability"],
  ["disable-sync"],
  ["disable-quic"],
  ["no-pings"],
];
