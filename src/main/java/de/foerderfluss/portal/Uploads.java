package de.foerderfluss.portal;

import de.foerderfluss.shared.Breach;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** The files of a request, taken in one by one, so that a refused one does not cost the others. */
public final class Uploads {

    private final List<String> refusals = new ArrayList<>();
    private int taken;

    private Uploads() {}

    /** Takes in one file or throws the breach that says why not. */
    public interface Intake {
        void take(String fileName, byte[] content);
    }

    public static Uploads of(HttpServletRequest request, Intake intake) {
        Uploads uploads = new Uploads();
        files(request).forEach(file -> uploads.take(file, intake));
        return uploads;
    }

    private void take(MultipartFile file, Intake intake) {
        String name = String.valueOf(file.getOriginalFilename());
        try {
            intake.take(name, file.getBytes());
            taken++;
        } catch (Breach refused) {
            refusals.add("„%s“: %s".formatted(name, refused.getMessage()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** How many files were taken in. */
    public int taken() {
        return taken;
    }

    public boolean anyRefused() {
        return !refusals.isEmpty();
    }

    /** Which files were refused, and why; German sentences. */
    public String refusals() {
        return String.join(" ", refusals);
    }

    public boolean isEmpty() {
        return taken == 0 && refusals.isEmpty();
    }

    /** What was chosen; a file input left empty sends a nameless file. */
    private static List<MultipartFile> files(HttpServletRequest request) {
        return request instanceof MultipartHttpServletRequest multipart
                ? multipart.getFiles("files").stream()
                        .filter(file -> file.getOriginalFilename() != null
                                && !file.getOriginalFilename().isEmpty())
                        .toList()
                : List.of();
    }
}
