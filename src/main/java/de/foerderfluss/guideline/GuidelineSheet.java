package de.foerderfluss.guideline;

import de.foerderfluss.shared.Period;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The whole guideline as it is used on one day. */
record GuidelineSheet(LocalDate day, List<VersionRow> versions, List<ObjectRow> objects, List<Parameter> parameters) {

    /** The version in force: a restriction of practice before the version it lies over. */
    VersionRow inForce() {
        return versions.stream()
                .filter(this::governs)
                .max(Comparator.comparing((VersionRow version) -> version.base() != null)
                        .thenComparing(version ->
                                value(version, null, ParameterKey.VALID_FROM).day()))
                .orElseThrow(() -> new NoGuidelineInForce(day));
    }

    GuidelineVersion described(VersionRow version) {
        Parameter from = value(version, null, ParameterKey.VALID_FROM);
        Parameter until = value(version, null, ParameterKey.VALID_UNTIL);
        return new GuidelineVersion(
                version.code(),
                version.germanName(),
                new Period(from.day(), until.day()),
                from.verified() && until.verified(),
                from.source() + "; " + until.source());
    }

    List<FundingObject> objectsOf(VersionRow version) {
        return objects.stream()
                .filter(object -> object.version().equals(version.objectsFrom()))
                .map(object -> described(version, object))
                .toList();
    }

    FundingObject object(VersionRow version, String code) {
        return objectsOf(version).stream()
                .filter(object -> object.code().equals(code))
                .findFirst()
                .orElseThrow(UnknownFundingObject::new);
    }

    /** The value for the object: the restriction's before the version's, the object's own before the general one. */
    Parameter value(VersionRow version, @Nullable String object, ParameterKey key) {
        return find(version, object, key)
                .orElseThrow(() -> new IllegalStateException("The guideline has no " + key + " for " + version.code()));
    }

    Optional<Parameter> find(VersionRow version, @Nullable String object, ParameterKey key) {
        return version.chain().stream()
                .flatMap(code -> parameters.stream()
                        .filter(parameter -> parameter.version().equals(code) && parameter.key() == key)
                        .filter(parameter ->
                                parameter.object() == null || parameter.object().equals(object))
                        .sorted(Comparator.comparing(parameter -> parameter.object() == null)))
                .findFirst();
    }

    private boolean governs(VersionRow version) {
        return find(version, null, ParameterKey.VALID_FROM).isPresent()
                && described(version).validity().contains(day);
    }

    private FundingObject described(VersionRow version, ObjectRow object) {
        Parameter financing = value(version, object.code(), ParameterKey.FINANCING);
        return new FundingObject(
                object.code(),
                object.number(),
                object.germanName(),
                financing.financing(),
                value(version, object.code(), ParameterKey.APPROVABLE).flag(),
                object.verified() && financing.verified());
    }
}
