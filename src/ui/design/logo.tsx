/** A speech bubble in which a wave comes to rest. The same drawing as public/icon/composure.svg. */
export function Logo({ size }: { size: number }) {
  return (
    <svg className="logo" width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <path
        className="logo-bubble"
        d="M9 2h14a8 8 0 0 1 8 8v7a8 8 0 0 1-8 8h-8.2L8 30.4c-.9.7-2 .1-2-1V24.4A8 8 0 0 1 1 17v-7a8 8 0 0 1 8-8Z"
      />
      <path className="logo-wave" d="M6.5 13.5c1.6-5.6 4.2-5.6 5.8 0s3.8 5 5 1.2c.7-1.3 1.4-1.2 2.2-1.2h6" />
    </svg>
  );
}
