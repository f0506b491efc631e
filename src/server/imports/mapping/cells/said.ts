/** What a cell is read as when it says nothing, like an empty one. */
export const nothing = undefined

/** A cell that can't be had, with the rule that it breaks, where that is more than its check would say. */
export class Lost {
  readonly rule: string

  constructor(rule: string) {
    this.rule = rule
  }
}

/** A value that is not all that the cell says, and what is to be said of that. */
export class Remarked {
  readonly value: unknown
  readonly remark: string

  constructor(value: unknown, remark: string) {
    this.value = value
    this.remark = remark
  }
}
