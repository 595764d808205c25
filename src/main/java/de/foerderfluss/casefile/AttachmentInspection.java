package de.foerderfluss.casefile;

import de.foerderfluss.shared.ContentHash;
import org.apache.tika.Tika;
import org.springframework.stereotype.Component;

/**
 * The gate for files from outside. It decides by content, not by what the sender claims, reads every container with limits, and never
 * renders, executes or keeps what it unpacks. What passes is stored byte for byte.
 */
@Component
public class AttachmentInspection {

    /** 20 MB, the largest upload that is taken in. */
    public static final int LARGEST_BYTES = 20 * 1024 * 1024;

    private final Tika tika = new Tika();

    /**
     * Lets the file pass or says why not.
     *
     * @param fileName as the sender named it
     * @throws AttachmentRefused if it is empty, too large, of a kind that is not taken in, not what its name says, or dangerous
     */
    public InspectedAttachment inspect(String fileName, byte[] content) {
        requireSize(content);
        String name = SafeFileName.of(fileName);
        AttachmentKind kind = AttachmentKind.of(name);
        requireAgreement(kind, content);
        if (kind.isZip() != ZipTail.endsAsZip(content)) {
            throw AttachmentRefused.notWhatItsNameSays(kind);
        }
        kind.inspect(content);
        return new InspectedAttachment(name, kind.mediaType(), content, ContentHash.of(content));
    }

    private static void requireSize(byte[] content) {
        if (content.length == 0) {
            throw new AttachmentRefused("Die Datei ist leer. Bitte wählen Sie die Datei neu aus.");
        }
        if (content.length > LARGEST_BYTES) {
            throw new AttachmentRefused(
                    "Die Datei ist größer als 20 MB. Bitte teilen Sie sie auf oder speichern Sie sie kleiner.");
        }
    }

    private void requireAgreement(AttachmentKind kind, byte[] content) {
        String detected = tika.detect(content);
        if (!kind.agreesWith(detected)) {
            throw AttachmentRefused.notWhatItsNameSays(kind);
        }
    }
}
