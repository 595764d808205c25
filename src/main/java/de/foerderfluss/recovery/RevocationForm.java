package de.foerderfluss.recovery;

import de.foerderfluss.form.FormCatalog;
import de.foerderfluss.form.FormContext;
import de.foerderfluss.form.FormError;
import de.foerderfluss.form.FormOption;
import de.foerderfluss.form.FormResult;
import de.foerderfluss.form.FormRow;
import de.foerderfluss.form.OpenedForm;
import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.YearlyAmounts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads what a clerk wants to take back. */
@Component
class RevocationForm {

    private static final String PARTS = "parts";

    private final FormCatalog forms;
    private final Clock clock;

    RevocationForm(FormCatalog forms, Clock clock) {
        this.forms = forms;
        this.clock = clock;
    }

    /** The form {@code revocation}, empty or with what was proposed last. */
    OpenedForm open(Map<String, Object> values) {
        List<FormOption> grounds = Stream.of(RevocationGround.values())
                .map(ground ->
                        new FormOption(ground.name(), "%s: %s".formatted(ground.germanAct(), ground.germanName())))
                .toList();
        return new OpenedForm(
                forms.form("revocation"),
                values,
                FormContext.on(LocalDate.now(clock)).with("grounds", grounds));
    }

    static Map<String, Object> values(RevocationRequest request) {
        Map<String, Object> values = new HashMap<>();
        values.put("ground", request.ground().name());
        values.put("extent", request.isWhole() ? "WHOLE" : "PART");
        values.put(
                PARTS,
                request.parts().byYear().entrySet().stream()
                        .map(part -> Map.of(
                                "year", part.getKey(), "amount", part.getValue().euros()))
                        .toList());
        LocalDate from = request.effectiveFrom();
        values.put("effect", from == null ? "BEGINNING" : "DAY");
        if (from != null) {
            values.put("effectiveFrom", from.toString());
        }
        values.put("facts", request.facts());
        values.put("trust", request.trust());
        values.put("discretion", request.discretion());
        values.put("interest", request.interest().name());
        values.put("interestReason", request.interestReason());
        return values;
    }

    /**
     * @param granted as it stands today
     * @throws de.foerderfluss.form.FormRejected if something is wrong
     */
    RevocationRequest read(YearlyAmounts granted, Map<String, ?> raw) {
        FormResult form = open(Map.of()).check(raw).orReject();
        form.withErrors(broken(granted, form)).orReject();
        TreeMap<Integer, Money> parts = new TreeMap<>();
        form.rows(PARTS)
                .forEach(row -> parts.merge(row.integer("year").orElseThrow(), row.money("amount"), Money::plus));
        return new RevocationRequest(
                RevocationGround.valueOf(form.text("ground")),
                YearlyAmounts.of(parts),
                form.date("effectiveFrom").orElse(null),
                form.text("facts").strip(),
                form.text("discretion").strip(),
                form.text("trust").strip(),
                InterestChoice.valueOf(form.text("interest")),
                form.text("interestReason").strip());
    }

    private List<FormError> broken(YearlyAmounts granted, FormResult form) {
        List<FormError> errors = new ArrayList<>();
        TreeMap<Integer, Money> seen = new TreeMap<>();
        for (FormRow row : form.rows(PARTS)) {
            int year = row.integer("year").orElse(0);
            Money sum = seen.merge(year, row.money("amount"), Money::plus);
            if (sum.exceeds(granted.in(year))) {
                errors.add(new FormError(
                        PARTS + "[" + row.index() + "].amount",
                        "Betrag, der wegfällt",
                        "Für %d sind nur %s bewilligt; mehr kann nicht wegfallen."
                                .formatted(year, granted.in(year).german())));
            }
        }
        form.date("effectiveFrom")
                .filter(day -> day.isAfter(LocalDate.now(clock)))
                .ifPresent(
                        day -> errors.add(
                                new FormError(
                                        "effectiveFrom",
                                        "Unwirksam ab",
                                        "„Unwirksam ab“ liegt in der Zukunft. Hier wird mit Wirkung für die Vergangenheit entschieden.")));
        return errors;
    }
}
