import type { InterfaceWords } from '../../src/coaching/word-key';
import { builtinPacks } from '../../src/packs/builtin';
import { practiceTicket } from '../../src/page/practice-desk';
import { exportedThings, storedThings } from '../../src/platform/stored';
import { Employer } from '../../src/ui/employer/employer';
import { Options } from '../../src/ui/options/options';
import { rulePack } from '../../src/ui/options/rule-pack';
import type { TeamPacksView } from '../../src/ui/options/team-packs';
import { Welcome } from '../../src/ui/welcome/welcome';

const nothing = () => {};
const granted = ['https://acme.zendesk.com/*', 'https://app.intercom.com/*'];
const practice = {
  ticket: { ...practiceTicket, messages: practiceTicket.messages.map(({ text }) => text) },
  coach: () => ({ showFirst: nothing, stop: nothing }),
};
const shortcuts = [
  { name: '_execute_action', keys: 'Alt+Comma' },
  { name: 'next-finding', keys: 'Alt+Period' },
  { name: 'apply-first', keys: 'Alt+Shift+Period' },
  { name: 'pause', keys: '' },
];
const choices = { rulesOff: ['core/cannot-until'], levels: {} };

const team: TeamPacksView = {
  packs: [
    { id: 'house', name: 'House rules', version: '1.2.0', source: 'policy-enforced' },
    { id: 'returns', name: 'Returns', version: '1.0.0', source: 'imported' },
  ],
  refused: [
    {
      file: 'draft.json',
      faults: [{ rule: 'you-must', field: 'sorce', message: 'there is no such field: did you mean "source"?' }],
    },
  ],
  follow: { state: 'followed', file: 'team.json', key: '5d2e-77a1-0c3f-b7de-1f40-9a52-6c18-e3b4', faults: [] },
  canFollow: true,
};
const insights = {
  since: '2026-11-02',
  rules: { 'core/cannot-until': { fired: 41, shown: 40, applied: 22, here: 3, conversation: 1, rule: 0 } },
};

export function PageScreen({ screen, words }: { screen: string; words: InterfaceWords }) {
  switch (screen) {
    case 'welcome':
      return <Welcome words={words} granted={[]} onTurnOn={async () => true} practice={practice} />;
    case 'welcome-practice':
      return <Welcome words={words} granted={granted} onTurnOn={async () => true} practice={practice} />;
    case 'employer':
      return <Employer words={words} stored={storedThings} exported={exportedThings} />;
    default:
      return (
        <Options
          words={words}
          granted={granted}
          kept={null}
          taught={[{ name: 'taught', hosts: ['*://help.example/*'], replyBox: [{ css: '#reply', seen: '2026-11' }] }]}
          onSaveRecipe={nothing}
          onForgetRecipe={nothing}
          paused={{ sites: ['https://help.example/*'], until: Date.UTC(2026, 10, 24, 15), conversations: 2 }}
          onEndPause={nothing}
          look={{ language: 'browser', appearance: 'system', pill: true, pilot: false, askOnSend: false }}
          shortcuts={shortcuts}
          packs={builtinPacks().map((pack) => rulePack(pack, words.language, {}))}
          choices={choices}
          set={{ settings: ['pill'], packs: ['house'], rules: [] }}
          team={team}
          insights={insights}
          onRemove={nothing}
          onChooseDesks={nothing}
          onLook={nothing}
          onShortcuts={nothing}
          onPack={nothing}
          onRule={nothing}
          onLevel={nothing}
          onExport={nothing}
          onImport={async () => true}
          onErase={async () => {}}
          onTakePack={async () => null}
          onRemovePack={nothing}
          onFollow={nothing}
          onFollowAgain={nothing}
          onUnfollow={nothing}
          onExportCounts={nothing}
          onForgetCounts={nothing}
        />
      );
  }
}
