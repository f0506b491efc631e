export const entranceWords = {
  tagline: 'Know your people, and bring them together.',
  fields: {
    email: 'Email',
    password: 'Password',
    nation_name: 'Name of your nation',
    first_name: 'First name',
    last_name: 'Last name',
  },
  signIn: {
    title: 'Sign in',
    to: 'Sign in to {nation}',
    submit: 'Sign in',
    wrong: 'No account has this email with this password. Check both and try again.',
  },
  welcome: {
    title: 'Welcome to Muster',
    text: 'Set up your nation and your own account. You will be its organizer.',
    nationHelp: 'Your campaign, union, party or group',
    submit: 'Set up Muster',
  },
  strength: {
    tooShort: '{missing, plural, one {# more character} other {# more characters}}',
    fair: 'Long enough. A few words in a row are stronger and easier to remember.',
    strong: 'A strong password',
  },
  password: {
    show: 'Show password',
  },
}
