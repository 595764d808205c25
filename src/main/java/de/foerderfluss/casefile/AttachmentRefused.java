package de.foerderfluss.casefile;

import de.foerderfluss.shared.Breach;

/** An upload that the office does not take in, with the reason and what to do instead. */
public class AttachmentRefused extends Breach {

    private static final long serialVersionUID = 1L;

    /** @param reason a full German sentence, without the file's name */
    AttachmentRefused(String reason) {
        super(Kind.INVALID, reason);
    }

    static AttachmentRefused notWhatItsNameSays(AttachmentKind kind) {
        return new AttachmentRefused(
                "Der Inhalt der Datei passt nicht zur Endung (%s). Bitte speichern Sie die Datei mit dem richtigen Programm neu und laden Sie sie dann hoch."
                        .formatted(kind));
    }

    static AttachmentRefused bomb() {
        return new AttachmentRefused(
                "Die Datei wird beim Öffnen unverhältnismäßig groß und wurde deshalb nicht angenommen. Bitte speichern Sie sie als PDF/A neu.");
    }

    static AttachmentRefused unreadable() {
        return new AttachmentRefused(
                "Die Datei ist beschädigt oder mit einem Kennwort geschützt. Bitte speichern Sie sie ohne Kennwort neu.");
    }

    static AttachmentRefused active(String what) {
        return new AttachmentRefused(
                "Die Datei enthält %s und wurde deshalb nicht angenommen. Bitte speichern Sie sie als PDF/A oder ohne diesen Inhalt neu."
                        .formatted(what));
    }
}
