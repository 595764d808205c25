package de.foerderfluss.notice;

import static de.foerderfluss.shared.MatterKey.APPLICATION;

import de.foerderfluss.application.ApplicationRetraction;
import de.foerderfluss.application.Applications;
import de.foerderfluss.casefile.CaseFile;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.Role;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.MatterKey;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
    private final ApplicationRetraction retraction;
    private final CaseFile caseFile;
    private final ServiceRecord record;
    private final Clock clock;

    NoticeService(
            AdministrativeActs acts,
            Applications applications,
            ApplicationRetraction retraction,
            CaseFile caseFile,
            ServiceRecord record,
            Clock clock) {
        this.acts = acts;
        this.applications = applications;
        this.retraction = retraction;
        this.caseFile = caseFile;
        this.record = record;
        this.clock = clock;
    }

    /** The notice on the application, if one was issued. */
    @Transactional(readOnly = true)
    public Optional<Notice> of(CaseReference reference) {
        return of(reference, APPLICATION);
    }

    /** The notice on a matter of the case, if one was issued. */
    @Transactional(readOnly = true)
    public Optional<Notice> of(CaseReference reference, MatterKey matter) {
        return acts.findByCaseReferenceAndMatter(reference.text(), matter.text())
                .map(AdministrativeAct::notice);
    }

    /** All notices of the case, the first one first. */
    @Transactional(readOnly = true)
    public List<Notice> all(CaseReference reference) {
        return acts.findByCaseReferenceOrderByIssuedAtAscNumberAsc(reference.text()).stream()
                .map(AdministrativeAct::notice)
                .toList();
    }

    /**
     * The notice of the case with this number.
     *
     * @throws UnknownNotice if the case has none of this number
     */
    @Transactional(readOnly = true)
    public Notice numbered(CaseReference reference, NoticeNumber number) {
        return acts.findByNumber(number.text())
                .map(AdministrativeAct::notice)
                .filter(notice -> notice.reference().equals(reference))
                .orElseThrow(UnknownNotice::new);
    }

    /** The cases among these whose notice on the application was set aside by a court; one statement, however many there are. */
    @Transactional(readOnly = true)
    public Set<CaseReference> setAside(Collection<CaseReference> references) {
        return references.isEmpty()
                ? Set.of()
                : acts.setAside(references.stream().map(CaseReference::text).toList()).stream()
                        .map(CaseReference::new)
                        .collect(Collectors.toSet());
    }

    /** Downloads the notice on the application; see {@link #download(Actor, CaseReference, MatterKey)}. */
    public byte[] download(Actor actor, CaseReference reference) {
        return download(actor, reference, APPLICATION);
    }

    /**
     * The PDF. The first download by somebody of the municipality within the download period notifies the notice (§ 41 Abs. 2a VwVfG):
     * it counts as notified on the day after. Reading by the office has no such effect.
     *
     * @throws de.foerderfluss.shared.Breach of kind UNKNOWN for strangers
     * @throws UnknownNotice as long as there is none
     * @throws NotDownloadable if the download period is over or the notice goes by post, until it is posted
     */
    public byte[] download(Actor actor, CaseReference reference, MatterKey matter) {
        applications.get(actor, reference);
        AdministrativeAct act = locked(reference, matter);
        if (!actor.isOffice()) {
            actor.require(Role.MUNICIPAL_EDITOR, Role.MUNICIPAL_SIGNATORY);
            if (matter.equals(APPLICATION)) {
                requireNotRetracted(reference);
            }
            record.download(act, actor, today());
        }
        return caseFile.content(act.notice().document());
    }

    /**
     * Notes that nobody downloaded the notice in time, so that it has to go to the post.
     *
     * @throws DownloadPeriodRuns if the period is not over
     */
    public void downloadPeriodEnded(CaseReference reference, MatterKey matter) {
        record.downloadPeriodEnded(locked(reference, matter), today());
    }

    /** Notes that the notice on the application is posted; see {@link #post(Actor, CaseReference, MatterKey, LocalDate)}. */
    public Notice post(Actor clerk, CaseReference reference, LocalDate postedOn) {
        return post(clerk, reference, APPLICATION, postedOn);
    }

    /**
     * Notes that a clerk has posted the notice; it counts as notified some days later (§ 41 Abs. 2 VwVfG).
     *
     * @param postedOn not before the issue and not in the future
     * @throws NotPostable if the day is impossible or the notice is notified already
     * @throws DownloadPeriodRuns if it can still be downloaded
     */
    public Notice post(Actor clerk, CaseReference reference, MatterKey matter, LocalDate postedOn) {
        clerk.require(Role.CLERK);
        return record.post(locked(reference, matter), clerk, postedOn, today());
    }

    /** Waives the remedy against the notice on the application; see {@link #waiveRemedy(Actor, CaseReference, MatterKey, String)}. */
    public Notice waiveRemedy(Actor signatory, CaseReference reference, String declaration) {
        return waiveRemedy(signatory, reference, APPLICATION, declaration);
    }

    /**
     * The municipality will not go to court. Only its signatory can say so, only once the notice is notified.
     *
     * @param declaration the words of the declaration, kept as they are, at most 4000 characters
     * @throws NotWaivable if the notice is not notified yet or the remedy period is over
     * @throws DeclarationMissing if there are no words, or too many
     */
    public Notice waiveRemedy(Actor signatory, CaseReference reference, MatterKey matter, String declaration) {
        applications.get(signatory, reference);
        signatory.require(Role.MUNICIPAL_SIGNATORY);
        if (declaration.isBlank() || declaration.length() > LONGEST_DECLARATION) {
            throw new DeclarationMissing(LONGEST_DECLARATION);
        }
        return record.waiveRemedy(locked(reference, matter), signatory, declaration.strip(), today());
    }

    /**
     * The notice can no longer be contested.
     *
     * @throws NotYetFinal as long as the remedy period runs and the remedy is not waived
     */
    public Notice establishFinality(CaseReference reference, MatterKey matter) {
        return record.establishFinality(locked(reference, matter), today());
    }

    /** @throws NotYetFinal unless money may be paid on the notice that granted it */
    @Transactional(readOnly = true)
    public void requirePayable(CaseReference reference) {
        paymentObstacle(reference).ifPresent(sentence -> {
            throw new NotYetFinal(sentence);
        });
    }

    /** Why no money may be paid on the notice that granted it, in German; empty if it may. */
    @Transactional(readOnly = true)
    public Optional<String> paymentObstacle(CaseReference reference) {
        return of(reference).map(Notice::paymentObstacle).orElse(Optional.of(NotYetFinal.WITHOUT_NOTICE));
    }

    /** A notice that was not notified before the application was retracted never takes effect. */
    private void requireNotRetracted(CaseReference reference) {
        if (retraction.of(reference).isPresent()) {
            throw new NotDownloadable(
                    "Ihre Kommune hat den Antrag zurückgenommen. Ein Bescheid, der bis dahin nicht bekannt gegeben war, wird nicht wirksam und lässt sich nicht mehr abrufen.");
        }
    }

    private AdministrativeAct locked(CaseReference reference, MatterKey matter) {
        return acts.locked(reference.text(), matter.text()).orElseThrow(UnknownNotice::new);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
