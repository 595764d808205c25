package de.foerderfluss.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.foerderfluss.form.FormError;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * Why a request was not fulfilled (RFC 9457).
 *
 * @param type stable name of the problem, for programs
 * @param detail for people: what is wrong and what to do
 * @param errors one for each input that is wrong; left out if there is none
 */
@Schema(description = "Warum eine Anfrage nicht erfüllt wurde (RFC 9457)")
record Problem(
        @Schema(
                description = "Feste Bezeichnung des Problems, für Programme",
                example = "urn:foerderfluss:breach:stale-draft")
        String type,

        @Schema(description = "Art des Problems in wenigen Worten")
        String title,

        @Schema(description = "HTTP-Status") int status,

        @Schema(description = "Für Menschen: was nicht stimmt und was zu tun ist")
        String detail,

        @Schema(description = "Adresse, bei der es auftrat") String instance,

        @Schema(description = "Je falscher Angabe ein Eintrag") @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<FormError> errors) {}
