package de.foerderfluss.notice;

import de.foerderfluss.identity.Actor;
import de.foerderfluss.notice.text.TextBlock;
import de.foerderfluss.shared.CaseReference;
import java.util.List;

/**
 * Turns an approved decision into a notice.
 *
 * <p>What a signatory previews is fixed there and then: number, date, verification code and wording. If that signatory approves the
 * decision, exactly these bytes become the notice, whatever day it is issued. A preview on a later day is dated anew.
 */
public interface NoticeIssuance {

    /**
     * Issues the notice: files it, provides it for download or leaves it to the post, and says so by {@link NoticeIssued}. A repeat
     * answers with the first notice.
     *
     * @throws de.foerderfluss.shared.Breach if no decision is approved
     */
    Notice issue(CaseReference reference);

    /**
     * The notice as PDF. A decision signatory gets the very bytes that will be issued; others of the office get a draft that says it is
     * one, as long as nothing is issued.
     */
    byte[] preview(Actor actor, CaseReference reference);

    /** The text blocks of the notice that nobody has checked against the official source yet, for those who sign. */
    List<TextBlock> unverifiedTexts(CaseReference reference);
}
