export const activateWords = {
  title: 'Welcome, {name}',
  text: 'Choose a password for your account with {nation}.',
  submit: 'Set password and sign in',
  gone: {
    title: 'This link no longer works',
    text: 'It was used already, or it has expired. If you have a password, sign in; else ask your organizer for a new link.',
    signIn: 'Go to sign-in',
  },
}
