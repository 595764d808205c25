package de.foerderfluss.portal.access;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** An address of the portal to which a form is posted, as the controllers declare it. */
record PostedRoute(HttpMethod method, String path, HandlerMethod handler) {

    private static final Pattern VARIABLE = Pattern.compile("\\{\\*?(\\w+)(?::(?:[^{}]|\\{[^}]*})*)?}");

    static Stream<PostedRoute> all(RequestMappingHandlerMapping mappings) {
        return mappings.getHandlerMethods().entrySet().stream()
                .flatMap(entry -> routes(entry.getKey(), entry.getValue()))
                .filter(route -> !route.path.startsWith("/api/") && !route.path.equals("/error"));
    }

    private static Stream<PostedRoute> routes(RequestMappingInfo info, HandlerMethod handler) {
        return info.getPatternValues().stream()
                .flatMap(path -> info.getMethodsCondition().getMethods().stream()
                        .filter(method -> method != RequestMethod.GET)
                        .map(method -> new PostedRoute(method.asHttpMethod(), path, handler)));
    }

    /** The path without the conditions on its variables. */
    String shortPath() {
        return VARIABLE.matcher(path).replaceAll("{$1}");
    }

    /** Whether it names a case, a draft or whatever else belongs to somebody. */
    boolean namesSomething() {
        return path.contains("{");
    }

    /** The field in which a file is awaited; empty if none is. */
    Optional<String> fileField() {
        return Arrays.stream(handler.getMethodParameters())
                .filter(PostedRoute::isFile)
                .map(PostedRoute::name)
                .findFirst();
    }

    private static String name(MethodParameter parameter) {
        RequestParam asked = parameter.getParameterAnnotation(RequestParam.class);
        return asked == null || asked.name().isEmpty()
                ? parameter.getParameter().getName()
                : asked.name();
    }

    private static boolean isFile(MethodParameter parameter) {
        return parameter.getParameterType() == MultipartFile.class;
    }

    /** The address with what a place knows in place of the variables, which may be named after the part before them too. */
    String address(Map<String, String> known) {
        return VARIABLE.matcher(path).replaceAll(variable -> {
            String before = path.substring(0, variable.start()).replaceFirst(".*/([^/]+)/$", "$1");
            String value = known.getOrDefault(before + "/" + variable.group(1), known.get(variable.group(1)));
            return Matcher.quoteReplacement(value == null ? UUID.randomUUID().toString() : value);
        });
    }

    /** What the method asks for by name, as far as it was typed in a form that fits its type, else an example of the type. */
    Map<String, String> asked(Map<String, String> typed) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (MethodParameter parameter : handler.getMethodParameters()) {
            RequestParam asked = parameter.getParameterAnnotation(RequestParam.class);
            if (asked != null && !isFile(parameter) && !Map.class.isAssignableFrom(parameter.getParameterType())) {
                String name = name(parameter);
                parameters.put(name, example(parameter.getParameterType(), typed.get(name)));
            }
        }
        return parameters;
    }

    private static String example(Class<?> type, @Nullable String typed) {
        if (type == String.class) {
            return typed == null ? "Angabe" : typed;
        }
        if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
            return typed != null && typed.matches("\\d{1,9}") ? typed : "1";
        }
        if (type.isEnum()) {
            String first = ((Enum<?>) type.getEnumConstants()[0]).name();
            return Arrays.stream(type.getEnumConstants())
                    .map(constant -> ((Enum<?>) constant).name())
                    .filter(name -> name.equals(typed))
                    .findFirst()
                    .orElse(first);
        }
        if (type == LocalDate.class) {
            return "05.03.2026";
        }
        return type == UUID.class ? UUID.randomUUID().toString() : "true";
    }
}
