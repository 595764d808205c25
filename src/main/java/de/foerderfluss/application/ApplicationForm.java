package de.foerderfluss.application;

import de.foerderfluss.form.FormCatalog;
import de.foerderfluss.form.FormCheck;
import de.foerderfluss.form.FormContext;
import de.foerderfluss.form.FormOption;
import de.foerderfluss.form.FormResult;
import de.foerderfluss.form.FormSchema;
import de.foerderfluss.guideline.FundingAnswer;
import de.foerderfluss.guideline.FundingGuideline;
import de.foerderfluss.identity.Municipalities;
import de.foerderfluss.shared.ContentHash;
import de.foerderfluss.shared.MunicipalityKey;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The application form, checked by its file, by the rules of this room and by the guideline. */
@Component
public class ApplicationForm {

    /** The choices that the form leaves to this room. */
    public static final String FUNDING_OBJECTS = "fundingObjects";

    private final FormSchema schema;
    private final ContentHash version;
    private final CrossFieldRules rules;
    private final FundingGuideline guideline;
    private final Municipalities municipalities;
    private final Clock clock;

    ApplicationForm(
            FormCatalog forms,
            CrossFieldRules rules,
            FundingGuideline guideline,
            Municipalities municipalities,
            Clock clock)
            throws IOException {
        this.schema = forms.form("application");
        this.version = ContentHash.of(new ClassPathResource("forms/application.form").getContentAsByteArray());
        this.rules = rules;
        this.guideline = guideline;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    /** The form with today's funding objects, for showing it. */
    public FormContext context() {
        LocalDate today = LocalDate.now(clock);
        List<FormOption> objects = guideline.fundingObjects(today).stream()
                .map(object -> new FormOption(object.code(), object.germanName()))
                .toList();
        return FormContext.on(today).with(FUNDING_OBJECTS, objects);
    }

    public FormSchema schema() {
        return schema;
    }

    /** The hash of the form file, by which a case says which form was filled in. */
    ContentHash version() {
        return version;
    }

    DraftCheck check(MunicipalityKey applicant, Map<String, Object> raw) {
        FormResult result = read(applicant, raw);
        return new DraftCheck(result.errors(), answer(applicant, result));
    }

    /** The values that are right and everything that is wrong. */
    FormResult read(MunicipalityKey applicant, Map<String, Object> raw) {
        FormResult result = FormCheck.check(schema, raw, context());
        return result.withErrors(rules.broken(applicant, result, LocalDate.now(clock)));
    }

    private @Nullable FundingAnswer answer(MunicipalityKey applicant, FormResult result) {
        LocalDate today = LocalDate.now(clock);
        String kind = municipalities.get(applicant).kind().name();
        return ProjectPlan.read(result)
                .map(plan -> guideline.answer(plan.question(today, applicant, kind, today.getYear(), null)))
                .orElse(null);
    }
}
