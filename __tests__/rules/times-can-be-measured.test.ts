import { testRule } from './table-of-cases.ts'

testRule('times-can-be-measured', {
  always: { policy: 'version: 1\nchecks: { profile: strict }\n' },
  accepts: {
    'a number': 'We will respond within 48 hours.\n',
    'a number beside the words': 'We will release a fix as soon as possible, within 30 days.\n',
    'advice to users': 'Regularly update your dependencies.\n',
    'what is asked of reporters': 'Please answer our questions as soon as possible.\n',
  },
  reports: {
    'as soon as possible': [
      'Security updates will be released «as soon as possible».\n',
      'notice: `as soon as possible` is a time that nobody can count.',
    ],
    regularly: ['- We will provide «regular» updates.\n', 'notice: `regular` is a time that nobody can count.'],
  },
})
