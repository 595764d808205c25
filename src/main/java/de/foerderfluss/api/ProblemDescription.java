package de.foerderfluss.api;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** Describes the problems that every operation may answer with, and the forms whose input some take. */
@Component
class ProblemDescription implements OperationCustomizer {

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        ApiResponses responses = operation.getResponses();
        for (String[] problem : problems(operation)) {
            responses.addApiResponse(
                    problem[0], new ApiResponse().description(problem[1]).content(content()));
        }
        Arrays.stream(method.getMethodParameters())
                .map(parameter -> parameter.getParameterAnnotation(FormInput.class))
                .filter(input -> input != null)
                .forEach(input -> describe(operation, input.value()));
        return operation;
    }

    private static List<String[]> problems(Operation operation) {
        List<String[]> problems = new ArrayList<>();
        problems.add(new String[] {"400", "Die Anfrage ist nicht lesbar oder unvollständig."});
        problems.add(new String[] {"401", "Anmeldung fehlt oder ist falsch."});
        problems.add(new String[] {"403", "Diese Person darf das nicht."});
        problems.add(new String[] {"404", "Gibt es nicht, oder nicht für diese Person."});
        if (operation.getRequestBody() != null) {
            problems.add(new String[] {"413", "Zu groß."});
            problems.add(new String[] {"415", "Dieses Format wird nicht angenommen."});
        }
        problems.add(new String[] {"409", "Der Stand erlaubt es nicht (mehr); nichts wurde geändert."});
        problems.add(new String[] {"422", "Eine Angabe ist falsch; „errors“ nennt jede."});
        return problems;
    }

    private static Content content() {
        return new Content()
                .addMediaType(
                        org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                        new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem")));
    }

    private static void describe(Operation operation, String formId) {
        operation
                .getRequestBody()
                .getContent()
                .values()
                .forEach(content -> content.setSchema(new Schema<>().$ref(FormDescription.reference(formId))));
    }
}
