package de.foerderfluss.notice.pdf;

/**
 * Where a reader of the paper can check that the letter is genuine, printed as QR code, link and code.
 *
 * @param url the address with the code in it, at most 300 characters
 * @param code the code for typing it in
 * @param explanation what to do with it, plain text
 */
public record VerificationLink(String url, String code, String explanation) {

    /** Longer addresses make a QR code that printers and cameras no longer resolve at its size. */
    private static final int LONGEST_URL = 300;

    public VerificationLink {
        if (!url.matches("https?://[\\x21-\\x7e]+") || url.length() > LONGEST_URL) {
            throw new IllegalArgumentException("Not a web address of at most 300 characters: " + url);
        }
    }
}
