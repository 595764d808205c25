package de.foerderfluss.api;

import de.foerderfluss.form.FormCatalog;
import de.foerderfluss.form.FormSchema;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The forms of the house, for clients that show them themselves. */
@RestController
@RequestMapping("/api/v1/forms")
@Tag(name = "Formulare")
class ApiFormController {

    private final FormCatalog forms;

    ApiFormController(FormCatalog forms) {
        this.forms = forms;
    }

    @GetMapping
    @Operation(summary = "Kennungen aller Formulare")
    List<String> list() {
        return forms.all().stream().map(FormSchema::id).toList();
    }

    @GetMapping("/{id}")
    @Operation(summary = "Datei eines Formulars (Camunda Forms)")
    ResponseEntity<byte[]> file(@PathVariable String id) throws IOException {
        if (!list().contains(id)) {
            throw new UnknownForm();
        }
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(new ClassPathResource("forms/" + id + ".form").getContentAsByteArray());
    }
}
