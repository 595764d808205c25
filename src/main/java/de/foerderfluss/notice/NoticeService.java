package de.foerderfluss.notice;

import de.foerderfluss.identity.Actor;
import de.foerderfluss.shared.CaseReference;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Brings a notice to the municipality and follows it until it is final (Bekanntgabe, Klagefrist, Bestandskraft). Every act may be
 * repeated; a repeat changes nothing.
 */
public interface NoticeService {

    /** The notice of the case, if one was issued. */
    Optional<Notice> of(CaseReference reference);

    /**
     * The PDF. The first download by somebody of the municipality within the download period notifies the notice (§ 41 Abs. 2a VwVfG):
     * it counts as notified on the day after. Reading by the office has no such effect.
     *
     * @throws UnknownNotice for strangers, and as long as there is none
     * @throws NotDownloadable if the download period is over or the notice goes by post, until it is posted
     */
    byte[] download(Actor actor, CaseReference reference);

    /**
     * Notes that nobody downloaded the notice in time, so that it has to go to the post.
     *
     * @throws DownloadPeriodRuns if the period is not over
     */
    void downloadPeriodEnded(CaseReference reference);

    /**
     * Notes that a clerk has posted the notice; it counts as notified some days later (§ 41 Abs. 2 VwVfG).
     *
     * @param postedOn not before the issue and not in the future
     * @throws NotPostable if the day is impossible or the notice is notified already
     * @throws DownloadPeriodRuns if it can still be downloaded
     */
    Notice post(Actor clerk, CaseReference reference, LocalDate postedOn);

    /**
     * The municipality will not go to court. Only its signatory can say so, only once the notice is notified.
     *
     * @param declaration the words of the declaration, kept as they are
     * @throws NotWaivable if the notice is not notified yet or the remedy period is over
     */
    Notice waiveRemedy(Actor signatory, CaseReference reference, String declaration);

    /**
     * The notice can no longer be contested.
     *
     * @throws NotYetFinal as long as the remedy period runs and the remedy is not waived
     */
    Notice establishFinality(CaseReference reference);

    /** @throws NotYetFinal unless money may be paid on this notice */
    void requirePayable(CaseReference reference);
}
