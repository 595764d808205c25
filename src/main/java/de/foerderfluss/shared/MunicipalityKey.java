package de.foerderfluss.shared;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The official municipality key (Amtlicher Gemeindeschlüssel, AGS) of any German Land; a district's own key ends in {@code 000}.
 *
 * @param ags eight digits: Land 2, region 1, district 2, municipality 3
 */
public record MunicipalityKey(String ags) implements Comparable<MunicipalityKey> {

    private static final Pattern FORM = Pattern.compile("(0[1-9]|1[0-6])\\d{6}");

    public MunicipalityKey {
        if (!FORM.matcher(ags).matches()) {
            throw new IllegalArgumentException("Not a municipality key: " + ags);
        }
    }

    /** Reads what came from outside; empty if it has not the form of a key. */
    public static Optional<MunicipalityKey> parse(String text) {
        return FORM.matcher(text.strip()).matches() ? Optional.of(new MunicipalityKey(text.strip())) : Optional.empty();
    }

    /** Whether the key belongs to the Free State of Thuringia (Land 16). */
    public boolean isThuringian() {
        return ags.startsWith("16");
    }

    /** The five digits of the district or district-free city (Kreisschlüssel). */
    public String district() {
        return ags.substring(0, 5);
    }

    @Override
    public int compareTo(MunicipalityKey other) {
        return ags.compareTo(other.ags);
    }

    @Override
    public String toString() {
        return ags;
    }
}
