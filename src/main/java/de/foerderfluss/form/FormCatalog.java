package de.foerderfluss.form;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** All forms of the house, read once at the start: a broken form keeps the office closed. */
@Component
public class FormCatalog {

    private final SortedMap<String, FormSchema> forms;

    FormCatalog() throws IOException {
        this("classpath*:forms/*.form");
    }

    FormCatalog(String pattern) throws IOException {
        SortedMap<String, FormSchema> found = new TreeMap<>();
        for (Resource file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
            FormSchema form = FormReader.read(
                    String.valueOf(file.getFilename()), file.getContentAsString(StandardCharsets.UTF_8));
            found.put(form.id(), form);
        }
        forms = Collections.unmodifiableSortedMap(found);
    }

    /**
     * The form of the given id.
     *
     * @throws IllegalArgumentException if there is none: ids come from the code, never from outside
     */
    public FormSchema form(String id) {
        FormSchema form = forms.get(id);
        if (form == null) {
            throw new IllegalArgumentException("No form " + id + "; known are " + forms.keySet());
        }
        return form;
    }

    /** Every form, by id. */
    public Collection<FormSchema> all() {
        return forms.values();
    }
}
