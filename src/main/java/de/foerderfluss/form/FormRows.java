package de.foerderfluss.form;

import java.util.List;
import java.util.Optional;

/**
 * A list of like rows, such as cost items.
 *
 * @param key under which the rows stand in the input
 * @param label German name of the whole list
 * @param rowLabel German name of one row, to which its number is added
 * @param addLabel German words of the button that adds a row
 * @param description German hint, may be empty
 * @param fields the inputs of one row
 * @param growing whether the person may add and remove rows
 * @param shownRows empty rows shown when nothing has been entered yet
 * @param minimum rows that must be filled
 * @param maximum rows that are accepted
 */
public record FormRows(
        String id,
        String key,
        String label,
        String rowLabel,
        String addLabel,
        String description,
        List<FormField> fields,
        boolean growing,
        int shownRows,
        int minimum,
        int maximum,
        Optional<FormCondition> hide)
        implements FormElement {

    /** More rows than this no form accepts unless it says so itself. */
    public static final int DEFAULT_MAXIMUM = 200;
}
