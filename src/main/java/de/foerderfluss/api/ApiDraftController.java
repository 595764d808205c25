package de.foerderfluss.api;

import de.foerderfluss.application.ApplicationDrafts;
import de.foerderfluss.application.Draft;
import de.foerderfluss.application.DraftId;
import de.foerderfluss.identity.CurrentActor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Writing an application. */
@RestController
@RequestMapping("/api/v1/drafts")
@Tag(name = "Antragsentwürfe")
class ApiDraftController {

    private static final Pattern ENTITY_TAG = Pattern.compile("\"?(\\d{1,9})\"?");

    private final ApplicationDrafts drafts;
    private final CurrentActor currentActor;

    ApiDraftController(ApplicationDrafts drafts, CurrentActor currentActor) {
        this.drafts = drafts;
        this.currentActor = currentActor;
    }

    /**
     * What to keep.
     *
     * @param version of the draft that was read; may stand in {@code If-Match} instead
     */
    record SavedDraft(
            @Nullable Integer version,

            @Schema(ref = "#/components/schemas/form-application") @Nullable
            Map<String, Object> values) {}

    @PostMapping
    @Operation(summary = "Leeren Entwurf für die eigene Kommune beginnen")
    ResponseEntity<DraftView> start() {
        Draft draft = drafts.start(currentActor.get());
        return ResponseEntity.created(URI.create("/api/v1/drafts/" + draft.id()))
                .eTag(tag(draft))
                .body(DraftView.of(draft));
    }

    @GetMapping
    @Operation(summary = "Entwürfe der eigenen Kommune, zuletzt geänderte zuerst")
    List<DraftView> list() {
        return drafts.ofMunicipality(currentActor.get()).stream()
                .map(DraftView::of)
                .toList();
    }

    @GetMapping("/{id}")
    @Operation(summary = "Entwurf lesen")
    ResponseEntity<DraftView> read(@PathVariable UUID id) {
        return answer(drafts.get(currentActor.get(), new DraftId(id)));
    }

    @PutMapping("/{id}")
    @Operation(
            summary = "Entwurf speichern",
            description =
                    "Nimmt auch Falsches und Unvollständiges an. Die Fassung, auf der die Änderung beruht, steht in „version“ oder im Kopffeld „If-Match“.")
    ResponseEntity<DraftView> save(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody SavedDraft saved) {
        Map<String, Object> values = saved.values();
        if (values == null) {
            throw new InputRefused("Die Angabe „values“ mit den Eingaben des Formulars fehlt.");
        }
        return answer(drafts.save(currentActor.get(), new DraftId(id), version(ifMatch, saved.version()), values));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Entwurf mit seinen Dateien verwerfen")
    void discard(@PathVariable UUID id) {
        drafts.discard(currentActor.get(), new DraftId(id));
    }

    private static int version(@Nullable String ifMatch, @Nullable Integer named) {
        if (ifMatch != null) {
            Matcher tag = ENTITY_TAG.matcher(ifMatch.strip());
            if (tag.matches()) {
                return Integer.parseInt(tag.group(1));
            }
        } else if (named != null) {
            return named;
        }
        throw new InputRefused(
                "Bitte nennen Sie die Fassung des Entwurfs, auf der Ihre Änderung beruht: in „version“ oder im Kopffeld „If-Match“.");
    }

    private static ResponseEntity<DraftView> answer(Draft draft) {
        return ResponseEntity.ok().eTag(tag(draft)).body(DraftView.of(draft));
    }

    private static String tag(Draft draft) {
        return "\"" + draft.version() + "\"";
    }
}
