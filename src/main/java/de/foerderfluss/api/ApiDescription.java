package de.foerderfluss.api;

import de.foerderfluss.form.FormCatalog;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.converter.ResolvedSchema;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The description of the API at {@code /v3/api-docs}. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    private static final String BASIC = "basic";

    private static final String ABOUT = """
            Dieselben Handlungen wie im Portal, nach denselben Regeln: Wer was darf, entscheidet die Rolle der angemeldeten Person.

            - **Beträge** sind Zahlen in Euro mit höchstens zwei Nachkommastellen (`1250.50`), in beide Richtungen; bitte dezimal und nicht
              als Gleitkommazahl lesen. Formulare nehmen auch deutsch geschriebene Beträge an (`"1.250,50"`).
            - **Tage** sind `2026-03-02` und gelten in Europe/Berlin, Zeitpunkte sind UTC.
            - **Fehler** sind `application/problem+json` (RFC 9457). `detail` sagt auf Deutsch, was nicht stimmt und was zu tun ist, `type`
              benennt das Problem dauerhaft, `errors` nennt jede falsche Angabe mit ihrer Stelle.
            - **Wiederholen** ist gefahrlos: Eine Handlung, die schon geschehen ist, wird mit ihrem ersten Ergebnis beantwortet. Wo nichts
              Natürliches sie unterscheidet, sendet man das Kopffeld `Idempotency-Key`.
            - **Zwischenzeitliche Änderungen**: Wer auf einem überholten Stand handelt, erhält 409 und hat nichts geändert.
            - **Formulare**: `GET` liefert Vorbelegung und Auswahlmöglichkeiten, `PUT` sendet dieselben Schlüssel zurück; die Datei des
              Formulars steht unter `/api/v1/forms`.
            """;

    @Bean
    OpenAPI description() {
        return new OpenAPI()
                .info(new Info().title("Förderfluss").version("v1").description(ABOUT))
                .components(new Components()
                        .addSecuritySchemes(
                                BASIC,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("basic")
                                        .description("Benutzername und Kennwort mit jeder Anfrage")))
                .addSecurityItem(new SecurityRequirement().addList(BASIC));
    }

    /** Adds what no controller's signature mentions: the problem, and the input of each form. */
    @Bean
    OpenApiCustomizer sharedSchemas(FormCatalog forms) {
        return description -> {
            Components components = description.getComponents();
            ResolvedSchema problem =
                    ModelConverters.getInstance().resolveAsResolvedSchema(new AnnotatedType(Problem.class));
            problem.referencedSchemas.forEach(components::addSchemas);
            components.addSchemas("Problem", problem.schema);
            forms.all()
                    .forEach(form -> components.addSchemas(FormDescription.name(form.id()), FormDescription.of(form)));
        };
    }
}
