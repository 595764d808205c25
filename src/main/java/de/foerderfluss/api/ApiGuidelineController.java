package de.foerderfluss.api;

import de.foerderfluss.api.GuidelineView.ObjectView;
import de.foerderfluss.api.GuidelineView.ParameterView;
import de.foerderfluss.guideline.FundingGuideline;
import de.foerderfluss.guideline.GuidelineVersion;
import de.foerderfluss.guideline.PracticeNotice;
import de.foerderfluss.identity.CurrentActor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What can be applied for today. */
@RestController
@Tag(name = "Richtlinie")
class ApiGuidelineController {

    private final FundingGuideline guideline;
    private final CurrentActor currentActor;
    private final Clock clock;

    ApiGuidelineController(FundingGuideline guideline, CurrentActor currentActor, Clock clock) {
        this.guideline = guideline;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @GetMapping("/api/v1/guideline")
    @Operation(summary = "Geltende Richtlinie mit Fördergegenständen und Hinweis zur Bewilligungspraxis")
    GuidelineView guideline() {
        boolean forOffice = currentActor.get().isOffice();
        LocalDate today = LocalDate.now(clock);
        GuidelineVersion version = guideline.versionAt(today);
        return new GuidelineView(
                version.code(),
                version.germanName(),
                guideline.fundingObjects(today).stream()
                        .map(object -> ObjectView.of(object, forOffice))
                        .toList(),
                guideline.practiceNotice(today).map(PracticeNotice::germanText).orElse(null),
                forOffice ? parameters(today) : null);
    }

    private @Nullable List<ParameterView> parameters(LocalDate today) {
        return guideline.versions(today).stream()
                .flatMap(version -> guideline.parameters(version.code(), today).stream())
                .map(ParameterView::of)
                .toList();
    }
}
