package de.foerderfluss.payment.cashdesk;

import static org.assertj.core.api.Assertions.assertThat;

import de.foerderfluss.shared.Iban;
import de.foerderfluss.shared.Money;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrderListTest {

    @Test
    void writesOneLineAPaymentAndNoFormulas() {
        OrderLine line = new OrderLine(
                "2600042001" + "0197",
                "EGOV-2026-00042-A001-1",
                "EGOV-2026-00042",
                1,
                "=cmd|' /C calc'!A0",
                "Markt 1, 07381 Pößneck",
                new Iban("DE02120300000000202051"),
                Money.ofCents(125_050),
                "16 06 / 883 01",
                2026,
                "Zuwendung; \"Abruf\"",
                "Steffen Nöthlich",
                LocalDate.of(2026, 3, 2),
                "Heike Baumbach",
                LocalDate.of(2026, 3, 2));

        String text = new String(OrderList.write(List.of(line)), StandardCharsets.UTF_8);

        assertThat(text).startsWith("\ufeffKassenzeichen;End-to-End-Id;").endsWith("\r\n");
        assertThat(text.lines().toList().get(1))
                .contains(
                        ";'=cmd|' /C calc'!A0;",
                        ";DE02120300000000202051;1250,50;EUR;",
                        "\"Zuwendung; \"\"Abruf\"\"\"");
    }
}
