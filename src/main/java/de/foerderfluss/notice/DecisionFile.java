package de.foerderfluss.notice;

import static de.foerderfluss.notice.MachineFile.fields;

import de.foerderfluss.application.FundingApplication;
import de.foerderfluss.decision.Decision;
import de.foerderfluss.notice.pdf.Attachment;
import de.foerderfluss.shared.Percentage;
import de.foerderfluss.shared.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the notice on an application says to machines. */
final class DecisionFile {

    private DecisionFile() {}

    static Attachment of(NoticeMatter notice, NoticeStamp stamp, boolean demonstration) {
        MachineFile file = MachineFile.of(notice, stamp, demonstration);
        file.put("antrag", application(notice.matter()));
        if (notice.kind().grants()) {
            file.put("zuwendung", grant(notice.decision()));
            file.put("nebenbestimmungen", conditions(notice.decision()));
        } else {
            file.put("ablehnungsgruende", rejectionReasons(notice.decision()));
        }
        return file.signed(notice, notice.decision().hash());
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

    private static @Nullable BigDecimal percent(@Nullable Percentage rate) {
        return rate == null ? null : BigDecimal.valueOf(rate.basisPoints(), 2);
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
