package de.foerderfluss.identity;

import java.util.Locale;
import java.util.regex.Pattern;

/** How usernames are written. */
final class Usernames {

    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9._-]{1,63}");

    private Usernames() {}

    static String normalised(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    static boolean isValid(String normalised) {
        return FORM.matcher(normalised).matches();
    }
}
