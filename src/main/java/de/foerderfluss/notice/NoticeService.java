package de.foerderfluss.notice;

import de.foerderfluss.application.Applications;
import de.foerderfluss.casefile.CaseFile;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.Role;
import de.foerderfluss.shared.CaseReference;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings a notice to the municipality and follows it until it is final (Bekanntgabe, Klagefrist, Bestandskraft). Every act may be
 * repeated; a repeat changes nothing.
 */
@Service
@Transactional
public class NoticeService {

    private static final int LONGEST_DECLARATION = 4000;

    private final AdministrativeActs acts;
    private final Applications applications;
    private final CaseFile caseFile;
    private final ServiceRecord record;
    private final Clock clock;

    NoticeService(
            AdministrativeActs acts, Applications applications, CaseFile caseFile, ServiceRecord record, Clock clock) {
        this.acts = acts;
        this.applications = applications;
        this.caseFile = caseFile;
        this.record = record;
        this.clock = clock;
    }

    /** The notice of the case, if one was issued. */
    @Transactional(readOnly = true)
    public Optional<Notice> of(CaseReference reference) {
        return acts.findByCaseReference(reference.text()).map(AdministrativeAct::notice);
    }

    /**
     * The PDF. The first download by somebody of the municipality within the download period notifies the notice (§ 41 Abs. 2a VwVfG):
     * it counts as notified on the day after. Reading by the office has no such effect.
     *
     * @throws de.foerderfluss.shared.Breach of kind UNKNOWN for strangers
     * @throws UnknownNotice as long as there is none
     * @throws NotDownloadable if the download period is over or the notice goes by post, until it is posted
     */
    public byte[] download(Actor actor, CaseReference reference) {
        applications.get(actor, reference);
        AdministrativeAct act = locked(reference);
        if (!actor.isOffice()) {
            actor.require(Role.MUNICIPAL_EDITOR, Role.MUNICIPAL_SIGNATORY);
            record.download(act, actor, today());
        }
        return caseFile.content(act.notice().document());
    }

    /**
     * Notes that nobody downloaded the notice in time, so that it has to go to the post.
     *
     * @throws DownloadPeriodRuns if the period is not over
     */
    public void downloadPeriodEnded(CaseReference reference) {
        record.downloadPeriodEnded(locked(reference), today());
    }

    /**
     * Notes that a clerk has posted the notice; it counts as notified some days later (§ 41 Abs. 2 VwVfG).
     *
     * @param postedOn not before the issue and not in the future
     * @throws NotPostable if the day is impossible or the notice is notified already
     * @throws DownloadPeriodRuns if it can still be downloaded
     */
    public Notice post(Actor clerk, CaseReference reference, LocalDate postedOn) {
        clerk.require(Role.CLERK);
        return record.post(locked(reference), clerk, postedOn, today());
    }

    /**
     * The municipality will not go to court. Only its signatory can say so, only once the notice is notified.
     *
     * @param declaration the words of the declaration, kept as they are, at most 4000 characters
     * @throws NotWaivable if the notice is not notified yet or the remedy period is over
     * @throws DeclarationMissing if there are no words, or too many
     */
    public Notice waiveRemedy(Actor signatory, CaseReference reference, String declaration) {
        applications.get(signatory, reference);
        signatory.require(Role.MUNICIPAL_SIGNATORY);
        if (declaration.isBlank() || declaration.length() > LONGEST_DECLARATION) {
            throw new DeclarationMissing(LONGEST_DECLARATION);
        }
        return record.waiveRemedy(locked(reference), signatory, declaration.strip(), today());
    }

    /**
     * The notice can no longer be contested.
     *
     * @throws NotYetFinal as long as the remedy period runs and the remedy is not waived
     */
    public Notice establishFinality(CaseReference reference) {
        return record.establishFinality(locked(reference), today());
    }

    /** @throws NotYetFinal unless money may be paid on this notice */
    @Transactional(readOnly = true)
    public void requirePayable(CaseReference reference) {
        acts.findByCaseReference(reference.text())
                .orElseThrow(NotYetFinal::withoutNotice)
                .requirePayable();
    }

    private AdministrativeAct locked(CaseReference reference) {
        return acts.locked(reference.text()).orElseThrow(UnknownNotice::new);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
