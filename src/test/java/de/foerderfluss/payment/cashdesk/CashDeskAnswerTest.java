package de.foerderfluss.payment.cashdesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.foerderfluss.payment.sepa.AnswerEntry;
import de.foerderfluss.payment.sepa.AnswerStatus;
import de.foerderfluss.payment.sepa.UnreadableAnswer;
import de.foerderfluss.shared.Money;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CashDeskAnswerTest {

    @Test
    void readsWhatTheCashDeskSends() {
        List<AnswerEntry> entries = read("""
                \ufeffEnd-to-End-Id;Status;Buchungstag;Grund
                ID-1;AUSGEFÜHRT;04.03.2026;
                ID-2;zurueck;2026-03-05;Konto aufgelöst;1.250,50

                """);

        assertThat(entries)
                .containsExactly(
                        new AnswerEntry(2, "ID-1", AnswerStatus.EXECUTED, null, LocalDate.of(2026, 3, 4), ""),
                        new AnswerEntry(
                                3,
                                "ID-2",
                                AnswerStatus.RETURNED,
                                Money.ofCents(125_050),
                                LocalDate.of(2026, 3, 5),
                                "Konto aufgelöst"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ID-1;AUSGEFUEHRT;04.03.2026;\nID-2;vielleicht;04.03.2026;",
                "ID-1;AUSGEFUEHRT;04.03.2026;\nID-2;ZURUECK;31.02.2026;",
                "ID-1;AUSGEFUEHRT;04.03.2026;\nID-2;ZURUECK",
                "ID-1;AUSGEFUEHRT;04.03.2026;\nID-2;ZURUECK;04.03.2026;;1.250.50"
            })
    void namesTheFirstLineThatIsWrong(String text) {
        assertThatExceptionOfType(UnreadableAnswer.class)
                .isThrownBy(() -> read(text))
                .withMessageStartingWith("Zeile 2: ")
                .withMessageEndingWith("Es wurde nichts gebucht.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "End-to-End-Id;Status;Buchungstag;Grund\n", "\"offen;x", "%PDF-1.7"})
    void refusesWhatIsNoAnswer(String text) {
        assertThatExceptionOfType(UnreadableAnswer.class).isThrownBy(() -> read(text));
    }

    @Test
    void refusesOtherEncodings() {
        assertThatExceptionOfType(UnreadableAnswer.class)
                .isThrownBy(
                        () -> CashDeskAnswer.read("ID-1;AUSGEFÜHRT;04.03.2026;".getBytes(StandardCharsets.ISO_8859_1)))
                .withMessageContaining("UTF-8");
    }

    private static List<AnswerEntry> read(String text) {
        return CashDeskAnswer.read(text.getBytes(StandardCharsets.UTF_8)).entries();
    }
}
