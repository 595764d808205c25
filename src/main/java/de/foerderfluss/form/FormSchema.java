package de.foerderfluss.form;

import java.util.List;
import java.util.stream.Stream;

/**
 * One form: what is asked for, in which order, and which answers are accepted.
 *
 * @param id the file name without {@code .form}
 */
public record FormSchema(String id, List<FormElement> elements) {

    /** All parts in reading order: groups and lists before what stands in them. */
    public Stream<FormElement> all() {
        return elements.stream().flatMap(FormSchema::withContents);
    }

    /** The inputs outside lists, in reading order. */
    public List<FormField> fields() {
        return flat().filter(FormField.class::isInstance)
                .map(FormField.class::cast)
                .toList();
    }

    /** The lists of rows, in reading order. */
    public List<FormRows> lists() {
        return flat().filter(FormRows.class::isInstance)
                .map(FormRows.class::cast)
                .toList();
    }

    /** Whether another part appears or disappears with the value under the key. */
    public boolean isAskedFor(String key) {
        return all().flatMap(element -> element.hide().stream()).anyMatch(condition -> condition.asksFor(key));
    }

    private Stream<FormElement> flat() {
        return elements.stream()
                .flatMap(element -> element instanceof FormGroup group
                        ? Stream.concat(Stream.of(group), group.elements().stream())
                        : Stream.of(element));
    }

    private static Stream<FormElement> withContents(FormElement element) {
        Stream<? extends FormElement> contents = Stream.empty();
        if (element instanceof FormGroup group) {
            contents = group.elements().stream().flatMap(FormSchema::withContents);
        } else if (element instanceof FormRows rows) {
            contents = rows.fields().stream();
        }
        return Stream.concat(Stream.of(element), contents);
    }
}
