package de.foerderfluss.casefile;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names in a PDF by which the gate decides. */
final class PdfNames {

    /** What makes a document do something when it is opened, and how to say so. */
    static final Map<String, String> ACTIVE = Map.ofEntries(
            Map.entry("JavaScript", "Programmcode (JavaScript)"),
            Map.entry("Launch", "Programmaufrufe"),
            Map.entry("EmbeddedFile", "eingebettete Dateien"),
            Map.entry("EmbeddedFiles", "eingebettete Dateien"),
            Map.entry("XFA", "ein dynamisches Formular (XFA)"),
            Map.entry("RichMedia", "Multimedia-Inhalte"),
            Map.entry("Rendition", "Multimedia-Inhalte"),
            Map.entry("SubmitForm", "eine Sendefunktion"),
            Map.entry("ImportData", "eine Importfunktion"),
            Map.entry("GoToR", "Verweise auf fremde Dateien"),
            Map.entry("GoToE", "Verweise auf eingebettete Dateien"));

    /** Codings behind which an object stream could hide its names from the scan. */
    static final Set<String> HIDING =
            Set.of("LZWDecode", "LZW", "ASCIIHexDecode", "AHx", "ASCII85Decode", "A85", "RunLengthDecode", "Crypt");

    static final String ENCRYPTED = "Encrypt";
    static final String OBJECT_STREAM = "ObjStm";
    static final String PAGE = "Page";

    static final Set<String> MATTER = Stream.of(ACTIVE.keySet(), HIDING, Set.of(ENCRYPTED, OBJECT_STREAM, PAGE))
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());

    private PdfNames() {}
}
