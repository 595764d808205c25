package de.foerderfluss.notice;

import de.foerderfluss.application.FundingApplication;
import de.foerderfluss.decision.Decision;
import de.foerderfluss.identity.Municipality;
import de.foerderfluss.notice.pdf.Attachment;
import de.foerderfluss.shared.Percentage;
import de.foerderfluss.shared.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * The notice for machines: {@code bescheid.json}, embedded in the PDF. Amounts are decimal euros, days are ISO dates. The same notice
 * always gives the same characters.
 */
final class DecisionFile {

    private static final String FORMAT = "foerderfluss-bescheid-1";

    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
    private static final ObjectWriter WRITER = JsonMapper.builder()
            .build()
            .writer()
            .with(new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT));

    private DecisionFile() {}

    static Attachment of(NoticeMatter notice, NoticeStamp stamp, boolean demonstration) {
        Map<String, @Nullable Object> root = new LinkedHashMap<>();
        root.put("format", FORMAT);
        root.put("demonstration", demonstration);
        root.put("art", notice.kind().name());
        root.put("bezeichnung", notice.kind().germanName());
        root.put("bescheidnummer", stamp.number());
        root.put("aktenzeichen", notice.decision().reference().text());
        root.put("datum", stamp.date().toString());
        root.put("pruefcode", stamp.code());
        root.put("empfaenger", recipient(notice.matter().municipality()));
        root.put("antrag", application(notice.matter()));
        if (notice.kind().grants()) {
            root.put("zuwendung", grant(notice.decision()));
            root.put("nebenbestimmungen", conditions(notice.decision()));
        } else {
            root.put("ablehnungsgruende", rejectionReasons(notice.decision()));
        }
        root.put("rechtsbehelf", remedy(notice.matter().municipality()));
        root.put("entscheidung_sha256", notice.decision().hash().hex());
        return new Attachment(
                "bescheid.json",
                "application/json",
                "Der Bescheid in maschinenlesbarer Form",
                WRITER.writeValueAsString(root) + "\n");
    }

    private static Map<String, @Nullable Object> recipient(Municipality municipality) {
        return fields(
                "name", municipality.name(),
                "ags", municipality.key().ags(),
                "anschrift", municipality.address().german());
    }

    private static Map<String, @Nullable Object> application(CaseMatter matter) {
        FundingApplication application = matter.application();
        return fields(
                "vorhaben", application.title(),
                "foerdergegenstand", application.fundingObject(),
                "eingang", application.receivedAt().toString(),
                "beantragt_eur", application.requestedGrant().euros(),
                "sha256", application.contentHash().hex());
    }

    private static Map<String, @Nullable Object> grant(Decision decision) {
        Period period = Objects.requireNonNull(decision.grantPeriod());
        List<?> years = decision.grant().byYear().entrySet().stream()
                .map(year -> fields(
                        "haushaltsjahr",
                        year.getKey(),
                        "betrag_eur",
                        year.getValue().euros()))
                .toList();
        return fields(
                "betrag_eur", decision.grant().total().euros(),
                "jahresbetraege", years,
                "zuwendungsfaehige_ausgaben_eur",
                        decision.recognisedExpenditure().euros(),
                "finanzierungsart", decision.financing().germanName(),
                "foerdersatz_prozent", percent(decision.rate()),
                "bewilligungszeitraum_von", period.start().toString(),
                "bewilligungszeitraum_bis", period.end().toString(),
                "verwendungsnachweis",
                        Objects.requireNonNull(decision.proofOfUse()).name(),
                "verwendungsnachweis_bis", day(decision.proofDue()));
    }

    private static List<?> conditions(Decision decision) {
        return decision.conditions().stream()
                .map(condition -> fields(
                        "nummer", condition.number(),
                        "text", condition.text(),
                        "bis", day(condition.due()),
                        "vor_auszahlung", condition.beforePayment()))
                .toList();
    }

    private static List<?> rejectionReasons(Decision decision) {
        return decision.rejectionReasons().stream()
                .map(reason -> fields(
                        "regel", reason.rule(), "grund", reason.reason(), "rechtsgrundlage", reason.legalBasis()))
                .toList();
    }

    private static Map<String, @Nullable Object> remedy(Municipality municipality) {
        return fields(
                "art",
                "Klage",
                "gericht",
                municipality.court().germanName(),
                "sitz",
                municipality.court().seat(),
                "frist",
                "ein Monat nach Bekanntgabe");
    }

    private static @Nullable BigDecimal percent(@Nullable Percentage rate) {
        return rate == null ? null : BigDecimal.valueOf(rate.basisPoints(), 2);
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static Map<String, @Nullable Object> fields(@Nullable Object... namesAndValues) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        for (int at = 0; at < namesAndValues.length; at += 2) {
            fields.put(String.valueOf(namesAndValues[at]), namesAndValues[at + 1]);
        }
        return fields;
    }
}
