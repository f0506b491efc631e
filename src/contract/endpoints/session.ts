import { z } from 'zod'
import { FirstRunSchema, SessionSchema, SignInSchema } from '../account.ts'
import { endpoint } from '../endpoint.ts'
import { LanguageSchema } from '../language.ts'

/** Endpoints of the dashboard's sessions. */
export const sessionEndpoints = {
  session: endpoint({
    method: 'GET',
    path: '/api/v1/session',
    summary: 'Who is signed in, and to which nation',
    who: 'anyone',
    ours: true,
    responses: { 200: SessionSchema },
  }),
  signIn: endpoint({
    method: 'POST',
    path: '/api/v1/session',
    summary: 'Signs in by email and password and sets the session cookie',
    who: 'anyone',
    ours: true,
    attemptsPerMinute: 20,
    body: SignInSchema,
    responses: { 200: SessionSchema },
  }),
  chooseLanguage: endpoint({
    method: 'PUT',
    path: '/api/v1/session',
    summary: 'Chooses the language of one’s account; null follows the browser’s',
    who: 'volunteer',
    ours: true,
    body: z.object({ language: LanguageSchema.nullable() }),
    responses: { 200: SessionSchema },
  }),
  signOut: endpoint({
    method: 'DELETE',
    path: '/api/v1/session',
    summary: 'Ends the session',
    who: 'anyone',
    ours: true,
    responses: { 204: null },
  }),
  firstRun: endpoint({
    method: 'POST',
    path: '/api/v1/first-run',
    summary: 'Makes the organizer’s account and signs in; only while there is no account',
    who: 'anyone',
    ours: true,
    body: FirstRunSchema,
    responses: { 200: SessionSchema },
  }),
} as const
