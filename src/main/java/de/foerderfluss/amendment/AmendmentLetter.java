package de.foerderfluss.amendment;

import de.foerderfluss.notice.ActContent;
import de.foerderfluss.notice.NoticeKind;
import de.foerderfluss.notice.pdf.Block;
import de.foerderfluss.notice.pdf.Emphasis;
import de.foerderfluss.notice.pdf.Items;
import de.foerderfluss.notice.pdf.Paragraph;
import de.foerderfluss.notice.text.Circumstance;
import de.foerderfluss.notice.text.LetterFacts;
import de.foerderfluss.obligation.Obligation;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/** What the notice on an amendment says. */
final class AmendmentLetter {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private AmendmentLetter() {}

    /** @param heard how the municipality's answer was taken into account, empty if it was not heard */
    static ActContent of(Amendment amendment, Assessed assessed, Collection<Obligation> conditions, String heard) {
        GrantPlan before = assessed.before();
        GrantPlan after = assessed.after();
        LetterFacts facts = new LetterFacts()
                .with(AmendmentPlaceholder.NUMBER, String.valueOf(amendment.number()))
                .with(AmendmentPlaceholder.OPENED_ON, DAY.format(LocalDate.ofInstant(amendment.openedAt(), ZONE)))
                .with(AmendmentPlaceholder.BEFORE, before.grant().german())
                .with(AmendmentPlaceholder.AFTER, after.grant().german())
                .with(AmendmentPlaceholder.PERIOD, after.period().german())
                .with(AmendmentPlaceholder.PROOF_DUE, DAY.format(after.proofDue()))
                .with(AmendmentPlaceholder.COMPARISON, AmendmentTables.comparison(amendment, assessed))
                .with(AmendmentPlaceholder.CALCULATION, AmendmentTables.calculation(assessed))
                .with(AmendmentPlaceholder.PLAN, AmendmentTables.plan(after))
                .with(AmendmentPlaceholder.REASONS, paragraphs(reasons(assessed, heard)))
                .with(AmendmentPlaceholder.REMAINING, List.of(new Items(remaining(conditions), false)))
                .when(assessed.granted(), Circumstance.GRANT_AMENDED)
                .when(!assessed.granted(), Circumstance.AMENDMENT_REFUSED)
                .when(assessed.granted() && !conditions.isEmpty(), Circumstance.CONDITIONS);
        return new ActContent(NoticeKind.AMENDMENT, subject(amendment, assessed), facts, figures(amendment, assessed));
    }

    private static String subject(Amendment amendment, Assessed assessed) {
        GrantPlan before = assessed.before();
        GrantPlan after = assessed.after();
        if (!assessed.granted()) {
            return "Ablehnung der " + amendment.german();
        }
        if (!before.grant().equals(after.grant())) {
            return "Zuwendung %s statt %s".formatted(after.grant(), before.grant());
        }
        if (!before.period().equals(after.period())) {
            return "Bewilligungszeitraum " + after.period();
        }
        return before.byYear().equals(after.byYear()) ? "neuer Finanzierungsplan" : "andere Jahresbeträge";
    }

    private static TreeMap<String, String> figures(Amendment amendment, Assessed assessed) {
        TreeMap<String, String> figures = new TreeMap<>();
        figures.put("aenderung", String.valueOf(amendment.number()));
        figures.put("bewilligt", assessed.granted() ? "ja" : "nein");
        figures.put("zuwendung_bisher_eur", assessed.before().grant().euros().toPlainString());
        figures.put("zuwendung_eur", assessed.after().grant().euros().toPlainString());
        assessed.after()
                .byYear()
                .byYear()
                .forEach((year, amount) -> figures.put(
                        "zuwendung_%d_eur".formatted(year), amount.euros().toPlainString()));
        figures.put("beginn", assessed.after().period().start().toString());
        figures.put("ende", assessed.after().period().end().toString());
        figures.put("nachweis_bis", assessed.after().proofDue().toString());
        return figures;
    }

    private static String reasons(Assessed assessed, String heard) {
        return heard.isEmpty()
                ? assessed.reasons()
                : assessed.reasons() + "\n\nSie sind dazu angehört worden. " + heard;
    }

    private static List<String> remaining(Collection<Obligation> conditions) {
        return conditions.stream()
                .map(one -> "Nr. %d: %s%s"
                        .formatted(
                                one.number(),
                                Emphasis.plain(one.text()),
                                one.due() == null ? "" : " (bis zum %s)".formatted(DAY.format(one.due()))))
                .toList();
    }

    private static List<Block> paragraphs(String text) {
        return Arrays.stream(text.split("\\R\\s*\\R"))
                .filter(paragraph -> !paragraph.isBlank())
                .map(paragraph -> (Block) new Paragraph(Emphasis.plain(paragraph.strip())))
                .toList();
    }
}
