/** Command-line switches that keep the browser engine from looking for anything on a network by itself. */
export const offlineSwitches: readonly (readonly [name: string, value?: string])[] = [
  // The guarantee: no name resolves, and calls between browsers, which need no name, find no way out.
  ["host-resolver-rules", "MAP * ~NOTFOUND"],
  ["webrtc-ip-handling-policy", "disable_non_proxied_udp"],
  // These only spare the engine from trying.
  ["disable-background-networking"],
  ["disable-component-update"],
  ["disable-domain-reliability"],
  ["disable-sync"],
  ["disable-quic"],
  ["no-pings"],
];
