package de.foerderfluss.assessment;

import de.foerderfluss.form.FormCatalog;
import de.foerderfluss.form.FormContext;
import de.foerderfluss.form.FormResult;
import de.foerderfluss.form.OpenedForm;
import de.foerderfluss.identity.Actor;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Reads what a technical reviewer enters. */
@Component
class OpinionForm {

    private final FormCatalog forms;
    private final Clock clock;

    OpinionForm(FormCatalog forms, Clock clock) {
        this.forms = forms;
        this.clock = clock;
    }

    OpenedForm open() {
        return new OpenedForm(forms.form("technical-opinion"), Map.of(), FormContext.on(LocalDate.now(clock)));
    }

    /** @throws de.foerderfluss.form.FormRejected if anything is wrong with the input */
    TechnicalOpinion read(Actor reviewer, Map<String, ?> raw) {
        FormResult values = open().check(raw).orReject();
        return new TechnicalOpinion(
                degree(values, "standardsMet"),
                degree(values, "reuse"),
                degree(values, "informationSecurity"),
                values.text("appropriateness").strip(),
                TechnicalRecommendation.valueOf(values.text("recommendation")),
                values.text("conditions").strip(),
                reviewer.id(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    private static Degree degree(FormResult values, String key) {
        return Degree.valueOf(values.text(key).toUpperCase(Locale.ROOT));
    }
}
