package de.foerderfluss.application;

import de.foerderfluss.casefile.CaseFile;
import de.foerderfluss.casefile.InspectedAttachment;
import de.foerderfluss.casefile.NewDocument;
import de.foerderfluss.casefile.Visibility;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.Role;
import de.foerderfluss.shared.CanonicalText;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.ContentHash;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Receives documents that the office has asked for (Nachreichung). */
@Component
class DocumentSupply {

    private static final int LONGEST_MESSAGE = 2000;

    private final Applications applications;
    private final CaseFile caseFile;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DocumentSupply(
            Applications applications,
            CaseFile caseFile,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.applications = applications;
        this.caseFile = caseFile;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    void supply(Actor actor, CaseReference reference, List<InspectedAttachment> files, String message) {
        actor.require(Role.MUNICIPAL_EDITOR, Role.MUNICIPAL_SIGNATORY);
        applications.get(actor, reference);
        String text = message.replace('\u0000', ' ').strip();
        requireContent(files, text);
        if (!isNew(actor, reference, files, text)) {
            return;
        }
        for (InspectedAttachment file : files) {
            caseFile.file(reference, actor.id(), document(file));
        }
        String note = text.isEmpty() ? "" : " Nachricht: " + text;
        caseFile.record(
                reference,
                actor.id(),
                "DOCUMENTS_SUPPLIED",
                "%d Unterlagen nachgereicht.%s".formatted(files.size(), note),
                Visibility.APPLICANT);
        events.publishEvent(new DocumentsSupplied(reference));
    }

    private static void requireContent(List<InspectedAttachment> files, String text) {
        if (files.isEmpty() && text.isEmpty()) {
            throw new NothingSupplied();
        }
        if (text.length() > LONGEST_MESSAGE) {
            throw new MessageTooLong(LONGEST_MESSAGE);
        }
        if (files.size() > ApplicationDrafts.MOST_FILES) {
            throw TooManyAttachments.moreThan(ApplicationDrafts.MOST_FILES);
        }
    }

    private boolean isNew(Actor actor, CaseReference reference, List<InspectedAttachment> files, String text) {
        ContentHash hash = new CanonicalText("supply")
                .with(
                        "files",
                        files.stream()
                                .map(InspectedAttachment::hash)
                                .sorted(Comparator.comparing(ContentHash::hex))
                                .toList())
                .with("message", text)
                .hash();
        return jdbc.sql("insert into app.application_supply (case_reference, supply_hash, supplied_at, supplied_by)"
                                + " values (:reference, :hash, :at, :by) on conflict do nothing")
                        .param("reference", reference.text())
                        .param("hash", hash.hex())
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("by", actor.id().value())
                        .update()
                > 0;
    }

    private static NewDocument document(InspectedAttachment file) {
        return NewDocument.of(file, file.fileName(), ApplicationIntake.SUPPLIED_DOCUMENT);
    }
}
