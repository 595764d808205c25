package de.foerderfluss.application;

import de.foerderfluss.guideline.FundingQuestion;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What is known today of the beginning of projects: as their applications declared it, and what came to light since. */
@Component
public class ProjectBeginnings {

    private final ObjectProvider<BeginningSource> sources;

    ProjectBeginnings(ObjectProvider<BeginningSource> sources) {
        this.sources = sources;
    }

    public Beginning of(FundingApplication application) {
        Beginning known = new Beginning(application.contractDate(), application.earlyStartFrom());
        List<BeginningSource> asked = sources.stream().toList();
        for (BeginningSource source : asked) {
            known = source.update(application.reference(), known);
        }
        return known;
    }

    /** The question about the application, with the beginning as it is known today. */
    public FundingQuestion known(FundingApplication application, FundingQuestion question) {
        Beginning beginning = of(application);
        return question.begun(beginning.contractDate(), beginning.earlyStartFrom());
    }
}
