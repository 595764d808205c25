package de.foerderfluss.casefile;

/** A text is a text if nothing in it steers a machine. */
final class TextContent {

    private static final String ALLOWED_CONTROLS = "\t\n\f\r";

    private TextContent() {}

    static void inspect(byte[] content) {
        for (byte value : content) {
            boolean control = value >= 0 && value < ' ' || value == 0x7F;
            if (control && ALLOWED_CONTROLS.indexOf(value) < 0) {
                throw AttachmentRefused.notWhatItsNameSays(AttachmentKind.TXT);
            }
        }
    }
}
