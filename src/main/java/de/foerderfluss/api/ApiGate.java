package de.foerderfluss.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes in what is sent to the API up to a bound, and without the one character that no database text can hold. Files have bounds of their
 * own. It stands behind the sign-in, so that strangers cannot fill the memory.
 */
@Component
class ApiGate extends OncePerRequestFilter {

    /** Twice the longest draft. */
    static final int LARGEST_BODY = 2_000_000;

    /** The escape of U+0000 behind an even number of backslashes, which make pairs. */
    private static final Pattern NUL = Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*\\\\u0000");

    private final ProblemWriter problems;

    ApiGate(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !ProblemWriter.isResponsible(request)
                || Optional.ofNullable(request.getContentType())
                        .filter(type -> type.startsWith(MediaType.MULTIPART_FORM_DATA_VALUE))
                        .isPresent();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        byte[] body = request.getContentLengthLong() > LARGEST_BODY
                ? new byte[LARGEST_BODY + 1]
                : request.getInputStream().readNBytes(LARGEST_BODY + 1);
        if (body.length > LARGEST_BODY) {
            problems.write(
                    request,
                    response,
                    ProblemKind.TOO_LARGE,
                    "Eine Anfrage darf ohne Dateien höchstens 2 MB groß sein. Bitte senden Sie weniger auf einmal.");
        } else if (NUL.matcher(new String(body, StandardCharsets.ISO_8859_1)).find()) {
            problems.write(
                    request,
                    response,
                    ProblemKind.UNREADABLE_BODY,
                    "Der Inhalt enthält das Zeichen U+0000, das in keinem Text stehen kann. Bitte entfernen Sie es.");
        } else {
            chain.doFilter(new ReadRequest(request, body), response);
        }
    }

    /** A request whose body has been read. */
    private static final class ReadRequest extends HttpServletRequestWrapper {

        private final byte[] body;

        ReadRequest(HttpServletRequest request, byte[] body) {
            super(request);
            this.body = body;
        }

        @Override
        public ServletInputStream getInputStream() {
            return new ReadBody(body);
        }
    }

    private static final class ReadBody extends ServletInputStream {

        private final ByteArrayInputStream body;

        ReadBody(byte[] body) {
            this.body = new ByteArrayInputStream(body);
        }

        @Override
        public int read() {
            return body.read();
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            return body.read(into, offset, length);
        }

        @Override
        public boolean isFinished() {
            return body.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new IllegalStateException("The body has been read");
        }
    }
}
