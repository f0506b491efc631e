/** A database that this version can't serve; the message is one line for the person who started it. */
export class DatabaseError extends Error {}
