package de.foerderfluss.notice;

import de.foerderfluss.identity.Municipality;
import de.foerderfluss.identity.PostalAddress;
import de.foerderfluss.notice.pdf.Attachment;
import de.foerderfluss.notice.pdf.Block;
import de.foerderfluss.notice.pdf.InfoLine;
import de.foerderfluss.notice.pdf.Letter;
import de.foerderfluss.notice.pdf.Letterhead;
import de.foerderfluss.notice.pdf.VerificationLink;
import de.foerderfluss.shared.CaseReference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** The house's paper: sets a text between letterhead, address, reference lines and signature. */
@Component
@EnableConfigurationProperties(AuthoritySettings.class)
class Stationery {

    static final String DEMONSTRATION =
            "DEMONSTRATION – dieses Schreiben ist kein Verwaltungsakt und hat keine rechtliche Wirkung";

    /** What makes one letter different from the next. */
    record Content(
            CaseReference reference,
            LocalDate date,
            String subject,
            List<InfoLine> ownInfo,
            List<Block> body,
            List<String> signature,
            @Nullable Attachment machineReadable,
            @Nullable String verificationCode,
            @Nullable String draftMark) {}

    private final AuthoritySettings authority;
    private final boolean demonstration;

    Stationery(AuthoritySettings authority, @Value("${foerderfluss.demonstration:false}") boolean demonstration) {
        this.authority = authority;
        this.demonstration = demonstration;
    }

    boolean demonstration() {
        return demonstration;
    }

    AuthoritySettings authority() {
        return authority;
    }

    /** Where the municipality sees the case. */
    String casePage(CaseReference reference) {
        return authority.portal() + "/kommune/vorgaenge/" + reference;
    }

    Letter letter(Municipality recipient, Content content) {
        return new Letter(
                head(),
                address(recipient),
                info(content),
                content.subject(),
                content.body(),
                content.signature(),
                List.of(),
                content.machineReadable(),
                verification(content.verificationCode()),
                mark(content.draftMark()),
                content.reference().text(),
                content.date());
    }

    private Letterhead head() {
        return new Letterhead(
                authority.state(), authority.name(), authority.unit(), authority.returnAddress(), authority.footer());
    }

    private static List<String> address(Municipality recipient) {
        PostalAddress place = recipient.address();
        return List.of(
                recipient.name(), place.street() + " " + place.houseNumber(), place.postalCode() + " " + place.town());
    }

    private List<InfoLine> info(Content content) {
        List<InfoLine> lines = new ArrayList<>();
        lines.add(new InfoLine("Aktenzeichen", content.reference().text()));
        lines.addAll(content.ownInfo());
        lines.add(new InfoLine("Datum", GermanDay.written(content.date())));
        lines.add(new InfoLine("Telefon", authority.phone()));
        lines.add(new InfoLine("E-Mail", authority.email()));
        return lines;
    }

    private @Nullable VerificationLink verification(@Nullable String code) {
        return code == null
                ? null
                : new VerificationLink(
                        authority.portal() + "/pruefen/" + code.toLowerCase(Locale.ROOT),
                        code,
                        "Unter dieser Adresse können Sie prüfen, ob der Bescheid von uns stammt. Sie sehen dort Nummer, Datum und"
                                + " die Prüfsumme der Datei, aber keinen Inhalt.");
    }

    private @Nullable String mark(@Nullable String draftMark) {
        if (draftMark == null) {
            return demonstration ? DEMONSTRATION : null;
        }
        return demonstration ? draftMark + " · DEMONSTRATION" : draftMark;
    }
}
