import type { FromCoach, ToCoach } from '../../src/coaching/protocol';
import type { Port } from '../../src/page/background-line';

/** A port to a background that a test plays itself. */
export function fakePort() {
  const posted: FromCoach[] = [];
  let hear: (message: ToCoach) => void = () => {};
  let closed: () => void = () => {};
  const port: Port = {
    post: (message) => posted.push(structuredClone(message)),
    onMessage: (listener) => {
      hear = listener;
    },
    onClose: (listener) => {
      closed = listener;
    },
    close: () => {},
  };
  return Object.assign(port, { posted, answer: (message: ToCoach) => hear(message), break: () => closed() });
}
