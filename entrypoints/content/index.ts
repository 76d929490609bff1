import { defineContentScript } from "wxt/utils/define-content-script";
import { closedTreeOf } from "../../src/extension/closed-trees.ts";
import { messageOf, reportError } from "../../src/extension/errors.ts";
import type { CommandReply, PageCommand, PageState, Wanted } from "../../src/extension/messages.ts";
import {
  listenInPage,
  noticePageState,
  requestAnalysis,
} from "../../src/extension/page-messaging.ts";
import {
  type PageSettings,
  readPageSettings,
  watchPageSettings,
} from "../../src/extension/page-settings.ts";
import { isSiteOff } from "../../src/extension/sites.ts";
import { t } from "../../src/extension/texts.ts";
import { seeClosedTreesBy } from "../../src/page/dom.ts";
import { Session, type SessionChoices } from "../../src/page/session.ts";
import { failureOf } from "./failure.ts";
import { describeHint } from "./hint-words.ts";
import { noticeRetirement } from "./retirement.ts";

export default defineContentScript({
  matches: ["http://*/*", "https://*/*"],
  runAt: "document_idle",
  allFrames: false,
  async main(ctx) {
    seeClosedTreesBy(closedTreeOf);
    const session = new Session(
      document,
      {
        analyze: (article, pageKey) => requestAnalysis({ type: "analyze", pageKey, article }),
        changed: (state) => {
          noticePageState(state).catch((error: unknown) => {
            if (failureOf(error, ctx.isInvalid) === "other")
              reportError("telling the page's state", error);
          });
        },
        failureOf: (error) => failureOf(error, ctx.isInvalid),
        report: reportError,
        describe: describeHint,
        texts: {
          asked: t("hint.asked"),
          notOnPage: t("hint.notOnPage"),
          changed: t("hint.changed"),
          noAnswer: t("hint.noAnswer"),
          noSelection: t("hint.noSelection"),
          foreignFrame: t("hint.foreignFrame"),
        },
      },
      choicesOf(await readPageSettings()),
    );
    const stopListening = listenInPage((command) => answer(session, command));
    const stopWatching = watchPageSettings((settings) => {
      session
        .choose(choicesOf(settings))
        .catch((error) => reportError("taking over settings", error));
    });
    ctx.onInvalidated(() => {
      session.retire();
      stopListening();
      stopWatching();
    });
    noticeRetirement(ctx);
    await session.start();
  },
});

function choicesOf(settings: PageSettings): SessionChoices {
  return {
    allowed: !isSiteOff(settings, location.href),
    automatic: settings.when === "all",
    highlights: settings.highlights,
    dimensionsOff: settings.dimensionsOff,
  };
}

async function answer(session: Session, command: PageCommand): Promise<PageState | CommandReply> {
  switch (command.type) {
    case "ask-state":
      return session.tell();
    case "analyze-now":
      return analyzeNow(session, command.wanted);
    case "show-finding":
      return replyOf(session.showFinding(command.pageKey, command.finding));
    case "show-span":
      return replyOf(session.showSpan(command.pageKey, command));
    case "step-finding":
      return replyOf(session.step(command.by) ? null : t("hint.none"));
  }
}

async function analyzeNow(session: Session, wanted: Wanted): Promise<CommandReply> {
  try {
    const state = await session.analyzeNow(wanted);
    if (state.state === "no-article") return { ok: false, error: state.reason };
    return state.state === "failed" ? { ok: false, error: state.error } : { ok: true };
  } catch (error) {
    return { ok: false, error: messageOf(error) };
  }
}

function replyOf(problem: string | null): CommandReply {
  return problem === null ? { ok: true } : { ok: false, error: problem };
}
