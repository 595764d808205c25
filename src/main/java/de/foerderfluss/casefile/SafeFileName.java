package de.foerderfluss.casefile;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A file name that can be stored, shown and downloaded without harm. */
final class SafeFileName {

    private static final int LONGEST = 150;

    /** Control and invisible characters, such as the one that turns the reading direction and hides the true extension. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}]");

    private static final Pattern RESERVED_ON_WINDOWS =
            Pattern.compile("(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?", Pattern.CASE_INSENSITIVE);

    private SafeFileName() {}

    /**
     * The last part of the path that a browser may send, in composed Unicode form.
     *
     * @throws AttachmentRefused if nothing usable is left of it
     */
    static String of(String sent) {
        String composed = Normalizer.normalize(sent, Normalizer.Form.NFC);
        String name = composed.substring(Math.max(composed.lastIndexOf('/'), composed.lastIndexOf('\\')) + 1)
                .strip();
        if (!isUsable(name)) {
            throw new AttachmentRefused(
                    "Der Dateiname ist nicht zulässig. Bitte benennen Sie die Datei um, zum Beispiel in „Angebot.pdf“.");
        }
        return name;
    }

    private static boolean isUsable(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0
                && dot < name.length() - 1
                && name.length() <= LONGEST
                && !name.startsWith(".")
                && !INVISIBLE.matcher(name).find()
                && name.chars().noneMatch(character -> "<>:\"|?*".indexOf(character) >= 0)
                && !RESERVED_ON_WINDOWS.matcher(name.toLowerCase(Locale.ROOT)).matches();
    }
}
