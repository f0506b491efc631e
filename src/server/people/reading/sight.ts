/** What a reader may see: everything, or all but the sensitive fields (design, "Who may do what"). */
export type Sight = 'all' | 'plain'
