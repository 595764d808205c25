package de.foerderfluss.amendment;

import de.foerderfluss.amendment.Amendment.Withdrawal;
import de.foerderfluss.casefile.CaseFile;
import de.foerderfluss.casefile.DocumentId;
import de.foerderfluss.casefile.NewDocument;
import de.foerderfluss.casefile.Visibility;
import de.foerderfluss.form.FormResult;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.PersonId;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Turns a signed draft into a request, and takes requests back. Callers hold the case file. */
@Component
class ChangeSubmission {

    private static final int LONGEST_REASON = 2000;

    private final AmendmentGate gate;
    private final CurrentGrants grants;
    private final ChangeForm form;
    private final ChangeDrafts drafts;
    private final ChangeFiles files;
    private final ChangeVersions versions;
    private final AmendmentRows rows;
    private final AmendmentEntries entries;
    private final CaseFile caseFile;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ChangeSubmission(
            AmendmentGate gate,
            CurrentGrants grants,
            ChangeForm form,
            ChangeDrafts drafts,
            ChangeFiles files,
            ChangeVersions versions,
            AmendmentRows rows,
            AmendmentEntries entries,
            CaseFile caseFile,
            ApplicationEventPublisher events,
            Clock clock) {
        this.gate = gate;
        this.grants = grants;
        this.form = form;
        this.drafts = drafts;
        this.files = files;
        this.versions = versions;
        this.rows = rows;
        this.entries = entries;
        this.caseFile = caseFile;
        this.events = events;
        this.clock = clock;
    }

    Amendment submit(Actor signatory, CaseReference reference, int version) {
        String key = "DRAFT-" + version;
        return rows.find(reference, key).orElseGet(() -> submitFirst(signatory, reference, version, key));
    }

    private Amendment submitFirst(Actor signatory, CaseReference reference, int version, String key) {
        gate.requireFree(reference);
        ChangeDraft draft = versions.require(reference, version);
        GrantPlan current = grants.plan(reference).orElseThrow();
        FormResult values = form.check(current, draft).orReject();
        GrantPlan wanted = ChangeForm.wanted(current, values);
        Set<PersonId> contributors = new HashSet<>(draft.editors());
        contributors.add(signatory.id());
        Amendment amendment = new Amendment(
                reference,
                rows.of(reference).size() + 1,
                AmendmentOrigin.REQUEST,
                wanted,
                values.text("reasons").strip(),
                signatory.id(),
                now(),
                contributors,
                null,
                file(signatory, draft),
                List.of(),
                null);
        entries.open(amendment, key);
        drafts.clear(reference);
        caseFile.record(
                reference,
                signatory.id(),
                "AMENDMENT_REQUESTED",
                "%s beantragt: Zuwendung %s (bisher %s), Bewilligungszeitraum %s. Gründe: %s"
                        .formatted(
                                amendment.german(),
                                wanted.grant(),
                                current.grant(),
                                wanted.period(),
                                amendment.reason()),
                Visibility.APPLICANT);
        events.publishEvent(new AmendmentOpened(reference, amendment.matter()));
        return amendment;
    }

    private List<DocumentId> file(Actor signatory, ChangeDraft draft) {
        return draft.files().stream()
                .map(files::content)
                .map(file -> caseFile.file(
                                draft.reference(),
                                signatory.id(),
                                NewDocument.of(file, file.fileName(), "AMENDMENT_REQUEST"))
                        .id())
                .distinct()
                .toList();
    }

    Amendment withdraw(Actor signatory, CaseReference reference, int number, String reason) {
        Amendment amendment = rows.get(reference, number);
        if (amendment.origin() != AmendmentOrigin.REQUEST) {
            throw AmendmentNotOpen.notTheirs(amendment);
        }
        return end(signatory, amendment, reason, "Die Kommune hat ihren Änderungsantrag %d zurückgenommen. %s");
    }

    /** Ends an amendment that nobody has proposed to rule on. */
    Amendment end(Actor actor, Amendment amendment, String reason, String sentence) {
        String words = reason.replace('\u0000', ' ').strip();
        if (words.length() > LONGEST_REASON) {
            throw new AmendmentReasonMissing(LONGEST_REASON);
        }
        if (amendment.state() == AmendmentState.WITHDRAWN) {
            return amendment;
        }
        if (amendment.state() != AmendmentState.OPEN) {
            throw AmendmentNotOpen.of(amendment);
        }
        entries.withdraw(amendment, new Withdrawal(words, actor.id(), now()));
        caseFile.record(
                amendment.reference(),
                actor.id(),
                "AMENDMENT_WITHDRAWN",
                sentence.formatted(amendment.number(), words).strip(),
                Visibility.APPLICANT);
        events.publishEvent(new AmendmentWithdrawn(amendment.reference(), amendment.matter()));
        return rows.get(amendment.reference(), amendment.number());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
