package de.foerderfluss.notice;

import de.foerderfluss.casefile.DocumentId;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.ContentHash;
import de.foerderfluss.shared.MatterKey;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An issued notice (Verwaltungsakt): what was issued, and what has become of it.
 */
@Entity
@Table(name = "notice")
class AdministrativeAct {

    @Id
    private String number;

    private String caseReference;
    private String matter;
    private UUID sheetId;
    private @Nullable UUID decisionId;
    private @Nullable UUID rulingId;
    private String contentHash;

    @Enumerated(EnumType.STRING)
    private NoticeKind kind;

    private UUID documentId;
    private String pdfHash;
    private String code;
    private LocalDate letterDate;
    private Instant issuedAt;

    @Embedded
    private Serving serving;

    @OneToMany(mappedBy = "act", cascade = CascadeType.PERSIST)
    @OrderBy("number")
    private List<FiledAction> actions = new ArrayList<>();

    @Version
    @Column(name = "version")
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected AdministrativeAct() {}

    /** Issues it. */
    AdministrativeAct(Signable approved, NoticeSheet sheet, DocumentId document, NoticeKind kind, Instant issuedAt) {
        boolean first = approved.matter().equals(MatterKey.APPLICATION);
        this.number = sheet.number().text();
        this.caseReference = approved.reference().text();
        this.matter = approved.matter().text();
        this.sheetId = sheet.id();
        this.decisionId = first ? sheet.contentId() : null;
        this.rulingId = first ? null : sheet.contentId();
        this.contentHash = sheet.contentHash().hex();
        this.kind = kind;
        this.documentId = document.value();
        this.pdfHash = sheet.hash().hex();
        this.code = sheet.code();
        this.letterDate = sheet.date();
        this.issuedAt = issuedAt;
        this.serving = new Serving(GermanDay.on(issuedAt));
    }

    /** Its way to the municipality and to finality. */
    Serving serving() {
        return serving;
    }

    /** What has happened to it in court. */
    Litigation litigation() {
        return new Litigation(this, actions);
    }

    /** It can no longer be contested; false if that is known already. */
    boolean becomeFinal(LocalDate today) {
        return litigation().allowFinality(today);
    }

    Notice notice() {
        return new Notice(
                new CaseReference(caseReference),
                new MatterKey(matter),
                new NoticeNumber(number),
                kind,
                new DocumentId(documentId),
                new ContentHash(pdfHash),
                new ContentHash(contentHash),
                code,
                letterDate,
                issuedAt,
                serving.delivery(),
                serving.providedOn(),
                serving.downloadEnds(),
                serving.downloadedOn(),
                serving.postedOn(),
                serving.notifiedOn(),
                serving.remedyEnds(),
                serving.waivedOn(),
                serving.finalOn(),
                serving.finalityReason(),
                actions.stream().map(FiledAction::view).toList());
    }
}
