import { z } from 'zod'
import { TEXT_MAX } from './field-kinds.ts'
import { rules } from './rules.ts'
import { textInput } from './values.ts'

/** A tag on a person (api-facts). */
export const TaggingSchema = z.strictObject({ person_id: z.int(), tag: z.string(), created_at: z.string() })
export type Tagging = z.infer<typeof TaggingSchema>

/** A tag of the nation, and how many people have it (api-facts). */
export const TagSchema = z.strictObject({ name: z.string(), taggings_count: z.int() })
export type Tag = z.infer<typeof TagSchema>

/** What a tag may be called. */
export const tagName = textInput(TEXT_MAX).refine((tag) => tag.trim() !== '', rules.tag)

/** A tag in a path. */
export const tagPart = z
  .string()
  .refine((tag) => tagName.safeParse(tag).success, 'The tag in the path can’t be one.')

/** The body that puts tags on a person or takes them off: one tag or several (people-api.txt, Tag Person). */
export const TaggingRequestSchema = z.object({
  tagging: z.object(
    {
      tag: z.union([z.string(), z.array(z.string())], rules.tag).transform((given, context) => {
        const tags = z.array(tagName).safeParse([given].flat())
        if (tags.success) return tags.data
        context.addIssue(tags.error.issues[0]?.message ?? rules.tag)
        return z.NEVER
      }),
    },
    rules.object,
  ),
})

/** What putting tags on answers: `tagging` for one that was sent, `taggings` for several (api-facts). */
export const TaggedSchema = z.union([
  z.strictObject({ tagging: TaggingSchema }),
  z.strictObject({ taggings: z.array(TaggingSchema) }),
])
