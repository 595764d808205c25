package de.foerderfluss.api;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DatabindException;

/** What is wrong with a request before any room has seen it, told from what the framework throws. */
record RequestFault(ProblemKind kind, String detail, Map<String, String> headers) {

    private static final String DESCRIPTION = " Die Beschreibung der Schnittstelle steht unter /v3/api-docs.";

    RequestFault(ProblemKind kind, String detail) {
        this(kind, detail, Map.of());
    }

    /** Empty if the request is not to blame. */
    static Optional<RequestFault> of(Exception failure) {
        return body(failure).or(() -> address(failure)).or(() -> value(failure));
    }

    private static Optional<RequestFault> body(Exception failure) {
        if (failure instanceof HttpMessageNotReadableException unreadable) {
            return fault(ProblemKind.UNREADABLE_BODY, unreadable(unreadable));
        }
        if (failure instanceof MaxUploadSizeExceededException) {
            return fault(
                    ProblemKind.TOO_LARGE,
                    "Eine Datei darf höchstens 20 MB groß sein, eine Anfrage mit mehreren Dateien höchstens 60 MB. Bitte senden Sie kleinere Dateien.");
        }
        if (failure instanceof MissingServletRequestPartException missing) {
            return fault(
                    ProblemKind.MISSING_VALUE,
                    "Der Teil „%s“ fehlt. Bitte senden Sie die Datei als multipart/form-data unter diesem Namen."
                            .formatted(missing.getRequestPartName()));
        }
        if (failure instanceof MultipartException) {
            return fault(
                    ProblemKind.UNREADABLE_BODY,
                    "Der Inhalt der Anfrage ist kein vollständiges multipart/form-data. Bitte prüfen Sie, wie Ihr Programm Dateien sendet.");
        }
        return Optional.empty();
    }

    private static String unreadable(HttpMessageNotReadableException failure) {
        if (failure.getCause() instanceof JacksonException cause) {
            String field = cause instanceof DatabindException ? lastName(cause) : "";
            TokenStreamLocation location = cause.getLocation();
            String place = location == null
                    ? ""
                    : " (Zeile %d, Spalte %d)".formatted(location.getLineNr(), location.getColumnNr());
            return field.isEmpty()
                    ? "Der Inhalt der Anfrage ist kein gültiges JSON%s. Bitte prüfen Sie ihn.".formatted(place)
                    : "Die Angabe „%s“%s hat ein falsches Format.".formatted(field, place) + DESCRIPTION;
        }
        return "Der Inhalt der Anfrage fehlt oder ist nicht lesbar. Bitte senden Sie ihn als JSON." + DESCRIPTION;
    }

    private static String lastName(JacksonException failure) {
        return failure.getPath().stream()
                .map(JacksonException.Reference::getPropertyName)
                .filter(Objects::nonNull)
                .reduce((outer, inner) -> inner)
                .orElse("");
    }

    private static Optional<RequestFault> address(Exception failure) {
        if (failure instanceof NoResourceFoundException || failure instanceof NoHandlerFoundException) {
            return fault(ProblemKind.UNKNOWN_ADDRESS, "Diese Adresse gibt es nicht." + DESCRIPTION);
        }
        if (failure instanceof HttpRequestMethodNotSupportedException wrong) {
            String[] supported = wrong.getSupportedMethods();
            String allowed = supported == null ? "" : String.join(", ", supported);
            return Optional.of(new RequestFault(
                    ProblemKind.UNKNOWN_METHOD,
                    "Unter dieser Adresse gibt es %s nicht, sondern nur: %s.".formatted(wrong.getMethod(), allowed),
                    Map.of("Allow", allowed)));
        }
        if (failure instanceof HttpMediaTypeNotSupportedException wrong) {
            return fault(
                    ProblemKind.UNKNOWN_FORMAT,
                    "Dieses Format wird hier nicht angenommen. Bitte senden Sie: %s."
                            .formatted(names(wrong.getSupportedMediaTypes())));
        }
        if (failure instanceof HttpMediaTypeNotAcceptableException wrong) {
            return fault(
                    ProblemKind.NOT_ACCEPTABLE,
                    "Die Antwort gibt es nicht in dem verlangten Format. Bitte verlangen Sie: %s."
                            .formatted(names(wrong.getSupportedMediaTypes())));
        }
        return Optional.empty();
    }

    private static Optional<RequestFault> value(Exception failure) {
        if (failure instanceof MethodArgumentTypeMismatchException wrong) {
            return fault(ProblemKind.WRONG_VALUE, wrongFormat(wrong.getName(), wrong.getRequiredType()));
        }
        if (failure instanceof TypeMismatchException wrong) {
            return fault(
                    ProblemKind.WRONG_VALUE,
                    wrongFormat(String.valueOf(wrong.getPropertyName()), wrong.getRequiredType()));
        }
        if (failure instanceof BindException wrong) {
            return fault(
                    ProblemKind.WRONG_VALUE,
                    wrong.getFieldErrors().stream()
                            .findFirst()
                            .map(FieldError::getField)
                            .map(field -> wrongFormat(field, null))
                            .orElse("Eine Angabe in der Adresse hat ein falsches Format." + DESCRIPTION));
        }
        if (failure instanceof MissingServletRequestParameterException missing) {
            return fault(ProblemKind.MISSING_VALUE, missing("Die Angabe", missing.getParameterName()));
        }
        if (failure instanceof MissingRequestHeaderException missing) {
            return fault(ProblemKind.MISSING_VALUE, missing("Das Kopffeld", missing.getHeaderName()));
        }
        if (failure instanceof ServletRequestBindingException) {
            return fault(ProblemKind.MISSING_VALUE, "Eine Angabe in der Anfrage fehlt." + DESCRIPTION);
        }
        return failure instanceof ConcurrencyFailureException
                ? fault(
                        ProblemKind.OVERTAKEN,
                        "Jemand anderes hat gerade dasselbe bearbeitet; Ihre Anfrage hat nichts geändert. Bitte lesen Sie den neuen Stand und wiederholen Sie sie, wenn sie noch nötig ist.")
                : Optional.empty();
    }

    private static String wrongFormat(String name, @Nullable Class<?> type) {
        String choices = type != null && type.isEnum()
                ? " Möglich sind: %s."
                        .formatted(String.join(
                                ", ",
                                Arrays.stream(type.getEnumConstants())
                                        .map(Object::toString)
                                        .toList()))
                : "";
        return "Die Angabe „%s“ hat ein falsches Format.".formatted(name) + choices + DESCRIPTION;
    }

    private static String missing(String what, String name) {
        return "%s „%s“ fehlt. Bitte ergänzen Sie die Anfrage.".formatted(what, name) + DESCRIPTION;
    }

    private static String names(List<MediaType> types) {
        return String.join(", ", types.stream().map(MediaType::toString).toList());
    }

    private static Optional<RequestFault> fault(ProblemKind kind, String detail) {
        return Optional.of(new RequestFault(kind, detail));
    }
}
