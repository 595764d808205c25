package de.foerderfluss.application;

import de.foerderfluss.form.FormError;
import de.foerderfluss.form.FormResult;
import de.foerderfluss.form.FormRow;
import de.foerderfluss.identity.Municipalities;
import de.foerderfluss.shared.MunicipalityKey;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who may be a partner of a joint project. */
@Component
class PartnerRules {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final Municipalities municipalities;

    PartnerRules(Municipalities municipalities) {
        this.municipalities = municipalities;
    }

    List<FormError> broken(MunicipalityKey applicant, FormResult result) {
        List<FormError> errors = new ArrayList<>();
        Set<MunicipalityKey> seen = new HashSet<>();
        BigDecimal total = BigDecimal.ZERO;
        for (FormRow row : result.rows("partners")) {
            row.municipality("ags")
                    .flatMap(key -> refusal(key, applicant, seen))
                    .ifPresent(sentence -> errors.add(error(row, sentence)));
            row.municipality("ags").ifPresent(seen::add);
            total = total.add(row.decimal("sharePercent").orElse(BigDecimal.ZERO));
        }
        if (total.compareTo(WHOLE) > 0) {
            errors.add(sharesTooHigh(total));
        }
        return errors;
    }

    private Optional<String> refusal(MunicipalityKey key, MunicipalityKey applicant, Set<MunicipalityKey> seen) {
        if (!key.isThuringian()) {
            return Optional.of(
                    "„%s“: Der Schlüssel " + key
                            + " gehört zu einem anderen Land. Gefördert werden nur Thüringer Kommunen; ihre Schlüssel beginnen mit 16.");
        }
        if (key.equals(applicant)) {
            return Optional.of("„%s“: Das ist Ihre eigene Kommune. Bitte nennen Sie hier nur die anderen.");
        }
        if (seen.contains(key)) {
            return Optional.of("„%s“: Diese Kommune steht schon in der Liste.");
        }
        return municipalities.find(key).isPresent()
                ? Optional.empty()
                : Optional.of("„%s“: Den Schlüssel " + key
                        + " gibt es in Thüringen nicht (mehr). Bitte prüfen Sie ihn, etwa nach einer Eingemeindung.");
    }

    private static FormError error(FormRow row, String sentence) {
        String label = "Partner " + (row.index() + 1) + " – AGS";
        return new FormError("partners[" + row.index() + "].ags", label, sentence.formatted(label));
    }

    private static FormError sharesTooHigh(BigDecimal total) {
        return new FormError(
                "partners",
                "Beteiligte Kommunen",
                "Die Anteile der Partner ergeben zusammen %s %%. Mehr als 100 %% kann es nicht geben."
                        .formatted(total.stripTrailingZeros().toPlainString().replace('.', ',')));
    }
}
