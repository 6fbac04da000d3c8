/** The one channel for calls and the one for events; what goes over them is named by the contract. */
export const callChannel = "penholder:call";
export const eventChannel = "penholder:event";
