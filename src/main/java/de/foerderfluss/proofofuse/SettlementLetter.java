package de.foerderfluss.proofofuse;

import de.foerderfluss.hearing.Hearing;
import de.foerderfluss.notice.ActContent;
import de.foerderfluss.notice.NoticeKind;
import de.foerderfluss.notice.text.Circumstance;
import de.foerderfluss.notice.text.LetterFacts;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the notice on the final amount says. */
final class SettlementLetter {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private SettlementLetter() {}

    static ActContent of(SettlementStatement statement, String reasons) {
        SettledGrant settled = statement.calculation();
        String treatment = treatment(statement.hearing());
        LetterFacts facts = new LetterFacts()
                .with(SettlementPlaceholder.GRANTED, statement.granted().german())
                .with(SettlementPlaceholder.SETTLED, settled.grant().german())
                .with(SettlementPlaceholder.PAID, settled.paid().german())
                .with(SettlementPlaceholder.REST, settled.restPayment().german())
                .with(
                        SettlementPlaceholder.REIMBURSEMENT,
                        settled.reimbursement().german())
                .with(SettlementPlaceholder.UNNEEDED, settled.unneeded().german())
                .with(SettlementPlaceholder.PROVED_ON, DAY.format(provedOn(statement)))
                .with(SettlementPlaceholder.KEY_FIGURES, SettlementTables.keyFigures(settled))
                .with(
                        SettlementPlaceholder.ITEMS,
                        SettlementTables.items(statement.examination().items()))
                .with(SettlementPlaceholder.CALCULATION, SettlementTables.calculation(settled))
                .with(SettlementPlaceholder.REASONS, SettlementTables.paragraphs(reasons))
                .with(SettlementPlaceholder.HEARING, SettlementTables.paragraphs(treatment))
                .when(!treatment.isEmpty(), Circumstance.HEARD)
                .when(settled.restPayment().isPositive(), Circumstance.REST_PAYMENT)
                .when(settled.reimbursement().isPositive(), Circumstance.REIMBURSEMENT)
                .when(settled.restPayment().isZero() && settled.reimbursement().isZero(), Circumstance.EVEN);
        return new ActContent(
                NoticeKind.SETTLEMENT,
                "Verwendungsnachweis vom " + DAY.format(provedOn(statement)),
                facts,
                figures(statement));
    }

    private static TreeMap<String, String> figures(SettlementStatement statement) {
        SettledGrant settled = statement.calculation();
        TreeMap<String, String> figures = new TreeMap<>();
        figures.put("verwendungsnachweis_vom", provedOn(statement).toString());
        figures.put("bewilligt_eur", statement.granted().euros().toPlainString());
        figures.put("festgesetzt_eur", settled.grant().euros().toPlainString());
        figures.put("ausgezahlt_eur", settled.paid().euros().toPlainString());
        figures.put("restzahlung_eur", settled.restPayment().euros().toPlainString());
        figures.put("erstattung_eur", settled.reimbursement().euros().toPlainString());
        figures.put("anerkannt_eur", statement.recognised().euros().toPlainString());
        return figures;
    }

    private static LocalDate provedOn(SettlementStatement statement) {
        return LocalDate.ofInstant(statement.proof().submittedAt(), ZONE);
    }

    private static String treatment(@Nullable Hearing hearing) {
        return hearing == null || hearing.closure() == null
                ? ""
                : hearing.closure().treatment();
    }
}
