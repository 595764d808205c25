package de.foerderfluss.api;

import de.foerderfluss.guideline.FinancingKind;
import de.foerderfluss.guideline.FundingObject;
import de.foerderfluss.guideline.Parameter;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the guideline says on a day.
 *
 * @param practiceNotice what applicants should know of the present practice, if anything
 * @param parameters its values with source and mark, for the granting authority only
 */
record GuidelineView(
        String version,
        String germanName,
        List<ObjectView> fundingObjects,
        @Nullable String practiceNotice,
        @Nullable List<ParameterView> parameters) {

    /**
     * A funding object.
     *
     * @param number its place in the guideline; left out for applicants unless it was read in the official text
     */
    record ObjectView(
            String code, @Nullable String number, String germanName, FinancingKind financing, boolean approvable) {

        static ObjectView of(FundingObject object, boolean forOffice) {
            return new ObjectView(
                    object.code(),
                    forOffice || object.verified() ? object.number() : null,
                    object.germanName(),
                    object.financing(),
                    object.approvable());
        }
    }

    /** A value of the guideline. */
    record ParameterView(
            String version,
            @Nullable String fundingObject,
            String key,
            String germanName,
            String value,
            int revision,
            LocalDate validFrom,
            String source,
            String mark,
            boolean verified) {

        static ParameterView of(Parameter parameter) {
            return new ParameterView(
                    parameter.version(),
                    parameter.object(),
                    parameter.key().name(),
                    parameter.germanName(),
                    parameter.value(),
                    parameter.revision(),
                    parameter.validFrom(),
                    parameter.source(),
                    parameter.mark(),
                    parameter.verified());
        }
    }
}
