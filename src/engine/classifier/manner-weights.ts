/** Made by `npm run train`; see tests/quality/README.md. */
export const manner = {
  post: {
    start: -0.14,
    own: 1.04,
    states: {
      'acknowledgement missing': 0.27,
      'acknowledgement met': -0.32,
      'apology missing': 0.21,
      'apology met': -0.4,
      'next-step missing': 0.61,
      'next-step met': -0.08,
      'ownership met': -0.61,
      'question met': -0.13,
      'options met': -0.44,
    },
  },
  ticket: {
    start: -0.93,
    own: 1.06,
    states: {
      'acknowledgement missing': 1.08,
      'acknowledgement met': -0.56,
      'apology missing': 0.37,
      'apology met': -0.78,
      'next-step missing': 1.08,
      'next-step met': 0.56,
      'ownership met': -0.4,
      'question met': 0.31,
      'options met': -0.6,
    },
  },
};
