package de.foerderfluss.form;

import java.util.List;
import java.util.Set;
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

    /** The same form without the fields and lists of these keys; a group that has nothing left goes as well. */
    public FormSchema without(Set<String> keys) {
        return new FormSchema(id, without(elements, keys));
    }

    private static List<FormElement> without(List<FormElement> elements, Set<String> keys) {
        return elements.stream()
                .filter(element -> !(element instanceof FormField field && keys.contains(field.key())))
                .filter(element -> !(element instanceof FormRows rows && keys.contains(rows.key())))
                .map(element -> element instanceof FormGroup group
                        ? new FormGroup(group.id(), group.label(), without(group.elements(), keys), group.hide())
                        : element)
                .filter(element ->
                        !(element instanceof FormGroup group && group.elements().isEmpty()))
                .toList();
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
