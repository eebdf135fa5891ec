/** Made by `npm run train`; see tests/quality/README.md. */
export const manner = {
  post: {
    start: -0.04,
    own: 1.05,
    states: {
      'acknowledgement missing': 0.29,
      'acknowledgement met': -0.33,
      'apology missing': 0.18,
      'apology met': -0.44,
      'next-step missing': 0.65,
      'next-step met': -0.25,
      'ownership met': -0.55,
      'question met': -0.08,
      'options met': -0.28,
    },
  },
  ticket: {
    start: -1.04,
    own: 1.08,
    states: {
      'acknowledgement missing': 1.21,
      'acknowledgement met': -0.36,
      'apology missing': 0.29,
      'apology met': -0.83,
      'next-step missing': 1.14,
      'next-step met': 0.62,
      'ownership met': -0.35,
      'question met': 0.86,
      'options met': -0.67,
    },
  },
};
