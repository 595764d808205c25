package de.foerderfluss.hearing;

import static de.foerderfluss.identity.Role.CLERK;
import static de.foerderfluss.identity.Role.MUNICIPAL_EDITOR;
import static de.foerderfluss.identity.Role.MUNICIPAL_SIGNATORY;
import static de.foerderfluss.identity.Role.PROOF_EXAMINER;

import de.foerderfluss.application.Applications;
import de.foerderfluss.calendar.Deadline;
import de.foerderfluss.calendar.DeadlineKind;
import de.foerderfluss.calendar.Deadlines;
import de.foerderfluss.casefile.CaseFile;
import de.foerderfluss.casefile.InspectedAttachment;
import de.foerderfluss.hearing.Hearing.Closure;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.MatterKey;
import de.foerderfluss.shared.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hears municipalities (§ 28 VwVfG). There is one hearing on each matter of a case; the room that decides on the matter names it, asks
 * {@link #requireHeard} before it proposes anything and puts the {@link #treatment} into its reasons. All verbs refuse with
 * {@link de.foerderfluss.form.FormRejected} what is wrong in its input.
 */
@Service
@Transactional
public class Hearings {

    private final Applications applications;
    private final StoredHearings hearings;
    private final HearingOpening opening;
    private final HearingTime time;
    private final HearingReply reply;
    private final HearingClosing closing;
    private final HeardMatters heard;
    private final ReplyDays replyDays;
    private final Deadlines deadlines;
    private final CaseFile caseFile;
    private final Clock clock;

    Hearings(
            Applications applications,
            StoredHearings hearings,
            HearingOpening opening,
            HearingTime time,
            HearingReply reply,
            HearingClosing closing,
            HeardMatters heard,
            ReplyDays replyDays,
            Deadlines deadlines,
            CaseFile caseFile,
            Clock clock) {
        this.applications = applications;
        this.hearings = hearings;
        this.opening = opening;
        this.time = time;
        this.reply = reply;
        this.closing = closing;
        this.heard = heard;
        this.replyDays = replyDays;
        this.deadlines = deadlines;
        this.caseFile = caseFile;
        this.clock = clock;
    }

    /**
     * Tells the municipality what is intended and until when it may answer. The same sent again is answered with the first one.
     *
     * @param clerk a clerk, or an examiner of proofs of use
     * @param days for the answer, from 7 to the longest that the guideline's values allow
     * @throws HearingHasOtherContent if it was heard on this matter in other words
     */
    public Hearing open(Actor clerk, CaseReference reference, MatterKey matter, IntendedMeasure measure, int days) {
        clerk.require(CLERK, PROOF_EXAMINER);
        caseFile.hold(reference);
        return opening.open(clerk, reference, matter, measure, days);
    }

    /**
     * The municipality answers, if it likes more than once; the very same answer sent again changes nothing. A late answer counts as
     * long as the hearing is open.
     *
     * @throws de.foerderfluss.application.UnknownCase if the case is not its own
     * @throws HearingClosedAlready if the authority has closed the hearing
     */
    public Hearing answer(
            Actor municipal, CaseReference reference, MatterKey matter, String text, List<InspectedAttachment> files) {
        applications.get(municipal, reference);
        municipal.require(MUNICIPAL_EDITOR, MUNICIPAL_SIGNATORY);
        return reply.take(
                municipal,
                held(reference, matter),
                new ReceivedAnswer(text, files, AnswerWay.PORTAL, LocalDate.now(clock)));
    }

    /** A clerk enters an answer that came by letter, e-mail, telephone or in person. */
    public Hearing recordAnswer(Actor clerk, CaseReference reference, MatterKey matter, ReceivedAnswer answer) {
        clerk.require(CLERK, PROOF_EXAMINER);
        return reply.take(clerk, held(reference, matter), answer);
    }

    /** Gives the municipality more time (§ 31 Abs. 7 VwVfG), also after the former period has passed or a first answer has come. */
    public Hearing extend(Actor clerk, CaseReference reference, MatterKey matter, int days, String reason) {
        clerk.require(CLERK, PROOF_EXAMINER);
        return time.extend(clerk, held(reference, matter), days, reason);
    }

    /**
     * Ends the hearing. The same treatment sent again is answered with the closed hearing.
     *
     * @param treatment how the answer was taken into account, in the words of the later notice
     * @throws ReplyPeriodRuns as long as the municipality may answer and has not
     */
    public Hearing close(Actor clerk, CaseReference reference, MatterKey matter, String treatment) {
        clerk.require(CLERK, PROOF_EXAMINER);
        caseFile.hold(reference);
        Hearing hearing = get(reference, matter);
        Closure closure = hearing.closure();
        if (closure == null) {
            return closing.close(clerk, hearing, treatment);
        }
        if (!closure.treatment().equals(treatment.strip())) {
            throw new HearingClosedAlready();
        }
        return hearing;
    }

    /**
     * What a room asks before it proposes to decide against a municipality: one call, whether somebody was heard or the hearing was
     * dispensed with.
     *
     * @throws NotHeardYet unless there was a hearing on the matter that is closed, or it was dispensed with ({@link Dispensations})
     */
    @Transactional(readOnly = true)
    public void requireHeard(CaseReference reference, MatterKey matter) {
        treatment(reference, matter);
    }

    /**
     * How the municipality's answer was taken into account, or why it was not heard, in words for the reasons of the notice.
     *
     * @throws NotHeardYet unless there was a hearing on the matter that is closed, or it was dispensed with
     */
    @Transactional(readOnly = true)
    public String treatment(CaseReference reference, MatterKey matter) {
        return heard.on(reference, matter).words();
    }

    /**
     * Who of the authority heard the municipality or dispensed with it, and may therefore not approve what follows.
     *
     * @throws NotHeardYet as {@link #requireHeard}
     */
    @Transactional(readOnly = true)
    public Set<PersonId> contributors(CaseReference reference, MatterKey matter) {
        return heard.on(reference, matter).by();
    }

    @Transactional(readOnly = true)
    public Optional<Hearing> find(CaseReference reference, MatterKey matter) {
        return hearings.find(reference, matter);
    }

    /** @throws UnknownHearing if there is none on this matter */
    @Transactional(readOnly = true)
    public Hearing get(CaseReference reference, MatterKey matter) {
        return hearings.find(reference, matter).orElseThrow(UnknownHearing::new);
    }

    /** All hearings of a case, oldest first. */
    @Transactional(readOnly = true)
    public List<Hearing> of(CaseReference reference) {
        return hearings.of(reference);
    }

    /** The day until which it may answer, or might have answered, with its reason. */
    @Transactional(readOnly = true)
    public Deadline replyPeriod(Hearing hearing) {
        return deadlines
                .last(hearing.reference(), DeadlineKind.HEARING_REPLY, hearing.matter())
                .orElseThrow()
                .deadline();
    }

    /** How many days the office usually gives for an answer. */
    @Transactional(readOnly = true)
    public int usualDays(CaseReference reference) {
        return replyDays.usual(applications.get(reference));
    }

    /** The open hearing, after waiting for whoever acts in the case. */
    private Hearing held(CaseReference reference, MatterKey matter) {
        caseFile.hold(reference);
        Hearing hearing = get(reference, matter);
        if (hearing.closure() != null) {
            throw new HearingClosedAlready();
        }
        return hearing;
    }
}
