package de.foerderfluss.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.web.multipart.MultipartFile;

/** A file as it was sent. */
record Upload(String fileName, byte[] content) {

    static Upload of(MultipartFile file) {
        String name = file.getOriginalFilename();
        try {
            return new Upload(name == null ? "" : name, file.getBytes());
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }
}
