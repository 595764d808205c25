package de.foerderfluss.portal.administration;

import de.foerderfluss.guideline.FundingGuideline;
import de.foerderfluss.guideline.FundingObject;
import de.foerderfluss.guideline.GuidelineVersion;
import de.foerderfluss.guideline.Parameter;
import de.foerderfluss.guideline.ParameterKey;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.People;
import de.foerderfluss.identity.Role;
import de.foerderfluss.portal.Typed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page of one value of the guideline shows. */
@Component
class GuidelineValuePage {

    private final FundingGuideline guideline;
    private final People people;
    private final Clock clock;

    GuidelineValuePage(FundingGuideline guideline, People people, Clock clock) {
        this.guideline = guideline;
        this.people = people;
        this.clock = clock;
    }

    String show(Actor reader, String version, @Nullable String object, ParameterKey key, Typed typed, Model model) {
        String named = blankToNull(object);
        Map<String, String> objects = objectNames();
        requireKnown(version, named, objects);
        List<Parameter> history = guideline.history(version, named, key);
        model.addAttribute("version", version);
        model.addAttribute("object", named);
        model.addAttribute("objects", objects);
        model.addAttribute("key", key);
        model.addAttribute("history", history);
        model.addAttribute("revision", history.isEmpty() ? 0 : history.get(0).revision());
        model.addAttribute(
                "names", people.names(history.stream().map(Parameter::changedBy).collect(Collectors.toSet())));
        model.addAttribute("mayChange", reader.has(Role.ADMINISTRATOR));
        model.addAttribute("typed", typed);
        return "administration/guideline-value";
    }

    Map<String, String> objectNames() {
        return guideline.fundingObjects(LocalDate.now(clock)).stream()
                .collect(Collectors.toMap(FundingObject::code, FundingObject::germanName));
    }

    static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    private void requireKnown(String version, @Nullable String object, Map<String, String> objects) {
        boolean known = guideline.versions(LocalDate.now(clock)).stream()
                .map(GuidelineVersion::code)
                .anyMatch(version::equals);
        if (!known || object != null && !objects.containsKey(object)) {
            throw new UnknownGuidelineValue();
        }
    }
}
