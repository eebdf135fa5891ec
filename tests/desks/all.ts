import { chatwoot } from './chatwoot/page';
import { crisp } from './crisp/page';
import type { DeskFixture } from './fixture';
import { freescout } from './freescout/page';
import { freshdesk } from './freshdesk/page';
import { front } from './front/page';
import { gmail } from './gmail/page';
import { gorgias } from './gorgias/page';
import { helpScout } from './help-scout/page';
import { hubspot } from './hubspot/page';
import { intercom } from './intercom/page';
import { livechat } from './livechat/page';
import { osticket } from './osticket/page';
import { outlook } from './outlook/page';
import { requestTracker } from './request-tracker/page';
import { salesforce } from './salesforce/page';
import { tawk } from './tawk/page';
import { uvdesk } from './uvdesk/page';
import { zammad } from './zammad/page';
import { zendesk } from './zendesk/page';

export const fixtures: readonly DeskFixture[] = [
  zendesk,
  intercom,
  freshdesk,
  helpScout,
  hubspot,
  gmail,
  outlook,
  salesforce,
  crisp,
  livechat,
  tawk,
  front,
  gorgias,
  chatwoot,
  zammad,
  freescout,
  osticket,
  requestTracker,
  uvdesk,
];
