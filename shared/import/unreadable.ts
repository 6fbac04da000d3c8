/** Why a reader refuses a file: a reason that goes into a sentence, without the file's name, and a way out. */
export class Unreadable extends Error {
  constructor(
    readonly reason: string,
    readonly wayOut: string,
  ) {
    super(reason);
  }
}
